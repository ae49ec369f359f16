import type { JSX } from 'preact';

interface Props {
  readonly rank: number;
  readonly interval: readonly [low: number, high: number];
  /** The last place that the strip has room for. */
  readonly last: number;
}

/** A rank interval in a line of a list: a bar from the best to the worst place, a tick at the rank. The words beside it say the same. */
export function MiniInterval({ rank, interval: [low, high], last }: Props): JSX.Element {
  const share = (place: number): number => (100 * (Math.min(place, last) - 1)) / Math.max(1, last - 1);
  return (
    <span class="mini" aria-hidden="true">
      <i style={{ left: `${share(low)}%`, width: `${Math.max(2, share(high) - share(low))}%` }} />
      <b style={{ left: `${share(rank)}%` }} />
    </span>
  );
}
