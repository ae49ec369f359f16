import type { JSX, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { edgeText, type TimeBins } from '../picture/time-bins.ts';
import { timeTicks } from '../picture/time-ticks.ts';

interface Props {
  readonly bins: TimeBins;
  /** First bin inside, and the one after the last. */
  readonly from: number;
  readonly to: number;
  onWindow(from: number, to: number): void;
}

/** Links by time, with a window to widen at its ends, or to take in the middle and slide. */
export function Histogram({ bins, from, to, onWindow }: Props): JSX.Element {
  const grip = useRef<{ readonly x: number; readonly from: number } | null>(null);
  const last = bins.counts.length;
  const most = Math.max(...bins.counts, 1);
  const share = (bin: number): string => `${(100 * bin) / last}%`;
  const slide = (event: TargetedPointerEvent<HTMLDivElement>): void => {
    if (!grip.current) return;
    const width = event.currentTarget.parentElement!.clientWidth;
    const moved = Math.round(((event.clientX - grip.current.x) / width) * last);
    const low = Math.max(0, Math.min(last - (to - from), grip.current.from + moved));
    if (low !== from) onWindow(low, low + to - from);
  };
  return (
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
      <div
        class="window"
        data-whole={to - from === last ? '' : undefined}
        style={{ left: share(from), width: share(to - from) }}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          grip.current = { x: event.clientX, from };
        }}
        onPointerMove={slide}
        onPointerUp={() => {
          grip.current = null;
        }}
      />
      <div class="ticks" aria-hidden="true">
        {timeTicks(bins).map(({ bin, text }) => (
          <span key={bin} style={{ left: share(bin) }}>
            {text}
          </span>
        ))}
      </div>
      <input
        type="range"
        id="time-from"
        aria-label="From"
        aria-valuetext={edgeText(bins.edges[from]!, bins.scale)}
        min={0}
        max={last}
        value={from}
        onInput={(event) => onWindow(Math.min(Number(event.currentTarget.value), to - 1), to)}
      />
      <input
        type="range"
        id="time-to"
        aria-label="To"
        aria-valuetext={edgeText(bins.edges[to]! - 1, bins.scale)}
        min={0}
        max={last}
        value={to}
        onInput={(event) => onWindow(from, Math.max(Number(event.currentTarget.value), from + 1))}
      />
    </div>
  );
}
