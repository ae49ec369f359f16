import type { JSX } from 'preact';

interface Props {
  readonly rank: number;
  readonly interval: readonly [low: number, high: number];
  readonly people: number;
}

/** Where among all ranks a person may stand: a bar for the interval, a dot for the rank. */
export function RankStrip({ rank, interval: [low, high], people }: Props): JSX.Element {
  const share = (place: number): number => (100 * (place - 1)) / Math.max(1, people - 1);
  return (
    <div class="strip" role="img" aria-label={`Rank ${rank}, may be ${low} to ${high}, of ${people}`}>
      <span class="track">
        <i style={{ left: `${share(low)}%`, width: `${Math.max(0.8, share(high) - share(low))}%` }} />
        <b style={{ left: `${share(rank)}%` }} />
      </span>
      <span class="ends note">
        <span>first</span>
        <span>last of {people}</span>
      </span>
    </div>
  );
}
