import { RingtraceError } from '../model/index.ts';
import { readTimeSpan } from '../time/index.ts';
import type { Signature } from './judgement.ts';

/** @throws RingtraceError `invalid-option` unless somebody signs, on a day, with a reason. */
export function checkSignature({ author, at, reason }: Signature, place: string): Signature {
  for (const [name, value] of [
    ['author', author],
    ['reason', reason],
  ] as const) {
    if (typeof value === 'string' && value.trim() !== '') continue;
    throw new RingtraceError('invalid-option', place, `no ${name}`, 'a judgement names who judged, when and why');
  }
  if (typeof at !== 'string' || readTimeSpan(at)?.scale !== 'instant') {
    throw new RingtraceError('invalid-option', place, 'at is no day or instant', 'write it as ISO 8601: 2031-01-05');
  }
  return { author, at, reason };
}
