import type { CaseLink, EligibleId } from '../../model/index.ts';
import { linksAmongEligible, linksByPerson } from '../eligible-links.ts';
import type { EvidenceReading, EvidenceSignal } from '../evidence-signal.ts';

/**
 * Money source or sink: who pays and is never paid, or is paid and never pays?
 *
 *   m(v) = |in - out| / (in + out) over directed payments          0 (passes on as much as comes) ... 1
 *
 * By amounts where every payment of the person states one in a single currency, else by number of payments. Speaks from .5 and two payments on. That
 * nothing is recorded means nothing: cash leaves no link.
 */
export const moneyBalance: EvidenceSignal = {
  name: 'money-balance',
  question: 'With whom does money begin or end?',
  isAct: true,
  read: ({ network }) => {
    const payments = linksAmongEligible(network, ['payment']).filter(({ directed }) => directed);
    const byPerson = linksByPerson(payments);
    const people = network.eligible.filter((person) => byPerson.has(person));
    return new Map(people.map((person) => [person, readingOf(person, byPerson.get(person)!)]));
  },
};

function readingOf(person: EligibleId, evidence: readonly CaseLink[]): EvidenceReading {
  const currencies = new Set(
    evidence.map(({ amount, currency }) => (amount === undefined ? undefined : (currency ?? ''))),
  );
  const byAmount = currencies.size === 1 && !currencies.has(undefined);
  const sum = (links: readonly CaseLink[]): number =>
    links.reduce((total, { amount }) => total + (byAmount ? amount! : 1), 0);
  const paid = evidence.filter(({ source }) => source === person);
  const received = evidence.filter(({ target }) => target === person);
  const out = sum(paid);
  const into = sum(received);
  const value = out + into > 0 ? Math.abs(out - into) / (out + into) : 0;
  const side =
    into > out ? 'more comes in than goes out' : into < out ? 'more goes out than comes in' : 'in equals out';
  return {
    value,
    speaks: value >= 0.5 && evidence.length >= 2,
    detail: `paid ${paid.length} times, was paid ${received.length} times: ${side}${byAmount ? ', by amount' : ''}`,
    evidence,
  };
}
