import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { edgeText } from '../picture/time-bins.ts';
import type { Viewer } from '../viewer.ts';
import { count } from './format.ts';
import { Histogram } from './histogram.tsx';
import { Icon } from './icon.tsx';

const TICK_MS = 450;

/** When links happened: a histogram with a window to slide over it. */
export function Timeline({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { state, scene, change } = viewer;
  const [isPlaying, setPlaying] = useState(false);
  const { bins } = scene;
  const last = bins ? bins.counts.length : 0;
  const [from, to] = bins && state.window ? binsOf(bins.edges, state.window) : [0, last];
  const setWindow = (low: number, high: number): void => {
    const isWhole = low <= 0 && high >= last;
    change({ window: isWhole ? null : [bins!.edges[low]!, bins!.edges[high]!] }, 'window');
  };
  useEffect(() => {
    if (!isPlaying || !bins) return;
    const width = to - from >= last ? Math.max(1, Math.round(last / 6)) : to - from;
    const timer = setTimeout(() => {
      const low = to - from >= last ? 0 : from + 1;
      if (low + width > last) setPlaying(false);
      else setWindow(low, low + width);
    }, TICK_MS);
    return () => clearTimeout(timer);
  });
  if (!bins || last < 2) return null;
  const inside = bins.counts.slice(from, to).reduce((sum, amount) => sum + amount, 0);
  const begin = edgeText(bins.edges[from]!, bins.scale);
  const end = edgeText(bins.edges[to]! - 1, bins.scale);
  return (
    <section class="timeline" aria-label="Time window">
      <div class="controls">
        <button
          type="button"
          id="play"
          class="withicon"
          onClick={() => setPlaying(!isPlaying)}
          aria-pressed={isPlaying}
        >
          <Icon of={isPlaying ? 'pause' : 'play'} /> {isPlaying ? 'Pause' : 'Play'}
        </button>
        <button type="button" onClick={() => change({ window: null })} disabled={state.window === null}>
          All
        </button>
        <p>
          <b>{begin}</b> to <b>{end}</b>
          <span class="note">
            {count(inside, 'link')}
            {bins.undatedCount > 0 && `, ${bins.undatedCount} undated`}
          </span>
        </p>
      </div>
      <Histogram bins={bins} from={from} to={to} onWindow={setWindow} />
    </section>
  );
}

function binsOf(edges: readonly number[], [start, end]: readonly [number, number]): [number, number] {
  const low = Math.max(
    0,
    edges.findLastIndex((edge) => edge <= start),
  );
  const high = edges.findIndex((edge) => edge >= end);
  return [Math.min(low, edges.length - 2), Math.max(low + 1, high < 0 ? edges.length - 1 : high)];
}
