import { type EligibleId, RingtraceError } from '../model/index.ts';
import type { Signal, SignalContext, SignalReading } from './signal.ts';

/** What a signal of the caller's found: anything but a number would be ranked in silence. */
export function checkedReading(signal: Signal, person: EligibleId, context: SignalContext): SignalReading {
  const reading: Partial<SignalReading> | undefined = signal.measure(person, context);
  const { value, detail, evidence } = reading ?? {};
  if (typeof value === 'number' && typeof detail === 'string' && Array.isArray(evidence))
    return reading as SignalReading;
  throw new RingtraceError(
    'invalid-option',
    'rankLeads',
    `signal '${signal.name}' measured somebody without a value, a detail or evidence`,
    'give { value: a number (NaN is lowest), detail: text, evidence: a list of links }',
  );
}
