import type { TimeSpan } from './time-span.ts';

/**
 * Keeps the times of the scale that has more of them, because a phase is neither before nor after a day. Where both scales
 * have as many, the calendar is kept.
 *
 * @returns what is kept, in the order it came in; how much was left out is the difference in length.
 */
export function ofOneScale<Dated extends { readonly span: TimeSpan }>(dated: readonly Dated[]): readonly Dated[] {
  let phaseCount = 0;
  for (const { span } of dated) if (span.scale === 'phase') phaseCount++;
  const scale = 2 * phaseCount > dated.length ? 'phase' : 'instant';
  return dated.filter(({ span }) => span.scale === scale);
}
