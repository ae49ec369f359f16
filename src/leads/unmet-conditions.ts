import type { Indication, RankedPerson } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { monitoredShare } from './monitored-share.ts';

/** Percentile from which a family counts as high. */
const HIGH = 0.9;
/** Share of draws in which a strong lead is among the first. */
const SURE = 0.8;
/** Independent sources that must be wrong together before a strong lead falls. */
const LEAST_CUT = 2;
/** Above this share of links owed to a person's own monitoring, the monitoring explains the position. */
const MOST_MONITORED = 0.5;

export interface LeadContext {
  readonly top: number;
  readonly network: RingNetwork | undefined;
  readonly chanceLoss: number;
  /** Whether the case records acts (orders, recruitment, payments) of anybody. */
  readonly recordsActs: boolean;
}

/** What a strong lead asks for and this one lacks, as half sentences; empty when it lacks nothing. Cost: O(links of the person). */
export function unmetConditions(entry: RankedPerson, context: LeadContext): readonly string[] {
  return CONDITIONS.flatMap((condition) => condition(entry, context) ?? []);
}

export function highFamilies({ families }: RankedPerson): number {
  return Object.values(families).filter((percentile) => percentile >= HIGH).length;
}

export function actsOf({ indications = [] }: RankedPerson): readonly Indication[] {
  return indications.filter(({ isAct }) => isAct);
}

/** Each gives what is lacking, or undefined. */
type Condition = (entry: RankedPerson, context: LeadContext) => string | undefined;

const CONDITIONS: readonly Condition[] = [
  ({ pTop }, { top }) => {
    if (pTop === null) return 'no certainty draws were made';
    return pTop >= SURE
      ? undefined
      : `among the first ${top} in only ${Math.floor(100 * pTop)} % of the draws, not 80 %`;
  },
  ({ cutSet }) => {
    if (cutSet === null) return 'no link of the case names a source that the place could rest on';
    return cutSet.length === 0 || cutSet.length >= LEAST_CUT ? undefined : 'rests on a single source';
  },
  (entry) =>
    highFamilies(entry) >= Math.min(2, Object.keys(entry.families).length)
      ? undefined
      : 'in the highest tenth of one family of signals only',
  (entry, { recordsActs }) =>
    !recordsActs || actsOf(entry).some(({ speaks }) => speaks)
      ? undefined
      : 'no act on record speaks for it, though the case records acts of others',
  ({ person }, { network }) => {
    if (network === undefined) return 'who was monitored is not known';
    return monitoredShare(network, person) <= MOST_MONITORED
      ? undefined
      : 'more than half of the links come from their own tapped line';
  },
  (entry, { chanceLoss }) =>
    lossWithout(entry) > chanceLoss ? undefined : 'a random graph of this size would lose as much without somebody',
];

/** Nothing where the ranking does not measure it. */
function lossWithout({ reasons }: RankedPerson): number {
  return reasons.find(({ signal }) => signal === 'ring-loss')?.value ?? 0;
}
