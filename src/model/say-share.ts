import { RingtraceError } from './errors.ts';
import { wholePercent } from './lead-lack.ts';

/**
 * A share as a whole percentage, rounded down as in every sentence, and never down to impossibility: one share reads alike in text, tables, pictures and the viewer.
 *
 * @example sayShare(0.7799) // => '77 %'
 */
export function sayShare(share: number): string {
  if (typeof share !== 'number') {
    throw new RingtraceError(
      'invalid-option',
      'sayShare',
      'the first argument is no number',
      'give a share from 0 to 1',
    );
  }
  const percent = wholePercent(share);
  if (percent === 99 && share > 0.99) return '> 99 %';
  if (percent === 0 && share > 0) return '< 1 %';
  return `${percent} %`;
}
