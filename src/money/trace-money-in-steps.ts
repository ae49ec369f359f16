import type { LongWorkOptions } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions } from '../rules/index.ts';
import { openPauses, translateFailures } from '../work/index.ts';
import type { Payment } from './ledger.ts';
import { stopsOf } from './stepwise.ts';
import { checkGiven, type MoneyTrace, type TraceMoneyOptions, traceSteps } from './trace-money.ts';
import { traceMoneyInStepsRules } from './trace-money-rules.ts';

/** What `traceMoneyInSteps` may be told beside. */
export interface TraceMoneyInStepsOptions extends TraceMoneyOptions, Pick<LongWorkOptions, 'signal' | 'onProgress'> {}

/**
 * {@link traceMoney}, the same to the last unit, that lets events run in between, tells how far it is and can be stopped: for a million payments, or a page that must
 * answer meanwhile.
 *
 * Cost: that of `traceMoney`. The longest stop is that over who is protected, some half a second for a million payments.
 *
 * @throws RingtraceError as `traceMoney`; `aborted`.
 * @example (await traceMoneyInSteps([{ id: '1', source: 'A', target: 'B', at: '2024-03-01', amount: 5, currency: 'EUR' }])).currencies[0].amount // => 500
 */
export async function traceMoneyInSteps(
  from: readonly Payment[] | RingNetwork,
  options: TraceMoneyInStepsOptions = {},
): Promise<MoneyTrace> {
  const place = 'traceMoneyInSteps';
  checkGiven(place, from);
  checkOptions(place, options, traceMoneyInStepsRules);
  const { signal, onProgress, ...told } = options;
  return await translateFailures({ place, signal }, async () => {
    const pause = openPauses({ place, stage: 'following payments', signal, onProgress });
    const steps = traceSteps(from, told);
    const total = STRETCHES * stopsOf(Array.isArray(from) ? from.length : (from as RingNetwork).linkCount) + 2;
    for (let done = 1; ; done++) {
      const step = steps.next();
      if (step.done === true) {
        await pause(total, total);
        return step.value;
      }
      await pause(Math.min(done, total - 1), total);
    }
  });
}

/** How often the payments are gone through. */
const STRETCHES = 7;
