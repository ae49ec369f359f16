import type { EligibleId, Indication, LeadLack, RankedPerson } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { monitoredShare } from './monitored-share.ts';

/** Percentile from which a family counts as high. */
const HIGH = 0.9;
/** Share of draws in which a strong lead is among the first. */
const SURE = 0.8;
/** Above this share of links owed to a person's own monitoring, the monitoring explains the position. */
const MOST_MONITORED = 0.5;

export interface LeadContext {
  readonly top: number;
  readonly network: RingNetwork | undefined;
  /** What a random graph loses at most without one person; undefined where nobody drew any. */
  readonly chanceLoss: number | undefined;
  /** What the ring loses without a person; undefined where it was not measured. */
  readonly lossWithout: (person: EligibleId) => number | undefined;
  /** Whether the case records acts (orders, recruitment, payments) of anybody. */
  readonly recordsActs: boolean;
}

/** What a strong lead asks for and this one lacks; empty when it lacks nothing. Of what nobody looked at nothing is said but that. Cost: O(links of the person). */
export function leadLacks(entry: RankedPerson, context: LeadContext): readonly LeadLack[] {
  return CONDITIONS.flatMap((condition) => condition(entry, context) ?? []);
}

export function highFamilies({ families }: RankedPerson): number {
  return Object.values(families).filter((percentile) => percentile >= HIGH).length;
}

export function actsOf({ indications = [] }: RankedPerson): readonly Indication[] {
  return indications.filter(({ isAct }) => isAct);
}

/** Each gives what is lacking, or undefined. */
type Condition = (entry: RankedPerson, context: LeadContext) => LeadLack | undefined;

const CONDITIONS: readonly Condition[] = [
  ({ pTop }, { top }) => {
    if (pTop === null) return { code: 'not-drawn' };
    return pTop >= SURE ? undefined : { code: 'seldom-first', share: pTop, least: SURE, top };
  },
  ({ pTop, restsOn }) => {
    if (pTop === null) return undefined;
    if (typeof restsOn === 'string') return restsOn === 'none-found' ? undefined : { code: 'no-named-source' };
    return restsOn.length === 1 ? { code: 'single-source', source: restsOn[0]! } : undefined;
  },
  (entry) =>
    highFamilies(entry) >= Math.min(2, Object.keys(entry.families).length) ? undefined : { code: 'one-family' },
  (entry, { recordsActs }) =>
    !recordsActs || actsOf(entry).some(({ speaks }) => speaks) ? undefined : { code: 'no-act' },
  ({ person }, { network }) => {
    if (network === undefined) return { code: 'monitoring-unknown' };
    return monitoredShare(network, person) <= MOST_MONITORED ? undefined : { code: 'own-monitoring' };
  },
  ({ person, pTop }, { chanceLoss, lossWithout }) => {
    // Where nothing was drawn, that is said once.
    if (pTop === null && chanceLoss === undefined) return undefined;
    const loss = lossWithout(person);
    if (loss === undefined || chanceLoss === undefined) return { code: 'chance-not-compared' };
    return loss > chanceLoss ? undefined : { code: 'chance-would-do' };
  },
];
