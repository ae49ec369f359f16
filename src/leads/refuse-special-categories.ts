import { RingtraceError } from '../model/index.ts';
import { specialCategoryOf } from '../protection/index.ts';
import type { EvidenceSignal } from './evidence-signal.ts';
import type { Signal } from './signal.ts';

/**
 * Refuses signals, of the score or beside it, whose name, family, question or measures speak of what somebody is or believes, in the languages of the vocabulary.
 *
 * @throws RingtraceError `invalid-option` naming the signal and the category.
 */
export function refuseSpecialCategories(signals: readonly (Signal | EvidenceSignal)[]): void {
  for (const signal of signals) {
    const { name, question = '', family = '', needs = [] } = signal as Partial<Signal> & Pick<Signal, 'name'>;
    const texts = [name, family, ...needs.map((need) => (typeof need === 'string' ? need : need.name)), question];
    const category = texts.map(specialCategoryOf).find((found) => found !== undefined);
    if (category === undefined) continue;
    throw new RingtraceError(
      'invalid-option',
      'rankLeads',
      `signal '${name}' reads ${category}`,
      'nobody is scored by what they are or believe (LED articles 10 and 11)',
    );
  }
}
