import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { edgeText } from '../picture/time-bins.ts';
import type { Viewer } from '../viewer.ts';
import { count } from './format.ts';

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
  const most = Math.max(...bins.counts, 1);
  const inside = bins.counts.slice(from, to).reduce((sum, amount) => sum + amount, 0);
  const begin = edgeText(bins.edges[from]!, bins.scale);
  const end = edgeText(bins.edges[to]! - 1, bins.scale);
  return (
    <section class="timeline" aria-label="Time window">
      <div class="controls">
        <button type="button" id="play" onClick={() => setPlaying(!isPlaying)} aria-pressed={isPlaying}>
          {isPlaying ? 'Pause' : 'Play'}
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
      <div class="histogram">
        <svg viewBox={`0 0 ${last} 1`} preserveAspectRatio="none" aria-hidden="true">
          {bins.counts.map((amount, i) => (
            <rect
              key={bins.edges[i]}
              class={i >= from && i < to ? 'in' : 'out'}
              x={i + 0.08}
              y={1 - amount / most}
              width={0.84}
              height={amount / most}
            />
          ))}
        </svg>
        <input
          type="range"
          id="time-from"
          aria-label="From"
          aria-valuetext={begin}
          min={0}
          max={last}
          value={from}
          onInput={(event) => setWindow(Math.min(Number(event.currentTarget.value), to - 1), to)}
        />
        <input
          type="range"
          id="time-to"
          aria-label="To"
          aria-valuetext={end}
          min={0}
          max={last}
          value={to}
          onInput={(event) => setWindow(from, Math.max(Number(event.currentTarget.value), from + 1))}
        />
      </div>
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
