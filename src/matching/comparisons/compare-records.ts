import type { HolderCounts } from '../candidates/holder-counts.ts';
import type { PartTable } from '../candidates/part-table.ts';
import type { PreparedRecord } from '../candidates/prepared-record.ts';
import type { MatchReason } from '../match.ts';
import type { ComparisonLevels, ComparisonName } from '../match-weights.ts';
import type { Agreement } from './agreement.ts';
import { compareAddresses } from './compare-addresses.ts';
import { compareBirthDates } from './compare-birth-dates.ts';
import { compareDocuments } from './compare-documents.ts';
import { compareNames } from './compare-names.ts';
import { comparePhones } from './compare-phones.ts';
import { householdReason } from './household-reason.ts';
import type { NameBounds } from './name-bounds.ts';

export interface CompareContext {
  readonly bounds: NameBounds;
  readonly table: PartTable;
  readonly holders: HolderCounts;
  /** Comparison to level to points. */
  readonly points: Readonly<Record<ComparisonName, ReadonlyMap<string, number>>>;
}

type Found = readonly [ComparisonName, Agreement | undefined];

/**
 * How the fields of two records agree, in the order of the table of weights. Undefined where no agreement of the names could lift the score to
 * `least`: most pairs of a large file share a common name alone, and their names need not be compared.
 */
export function compareRecords(
  a: PreparedRecord,
  b: PreparedRecord,
  context: CompareContext,
  prior: number,
  least: number,
): Found[] | undefined {
  const { table, holders } = context;
  const others: Found[] = [
    ['phone', comparePhones(a, b, holders)],
    ['document', compareDocuments(a, b)],
    ['birth-date', compareBirthDates(a, b)],
    ['address', compareAddresses(a, b, holders)],
  ];
  const most = others.reduce((sum, [field, agreement]) => sum + worthOf(field, agreement, context), prior);
  const { whole, partly } = context.bounds.mostPoints(a.place, b.place);
  if (most + whole < least) return undefined;
  const isWholeNeeded = most + partly < least;
  const name = compareNames(a, b, table, isWholeNeeded);
  if (isWholeNeeded && !(name && WHOLE.has(name.level))) return undefined;
  return [['name', name], ...others];
}

const WHOLE = new Set(['same', 'variant', 'similar']);

/** What an agreement adds, its correction included. */
function worthOf(field: ComparisonName, agreement: Agreement | undefined, { points }: CompareContext): number {
  if (!agreement) return 0;
  const worth = points[field].get(agreement.level)!;
  if (field === 'name' || agreement.correction === 0) return worth + agreement.correction;
  return worth + Math.max(agreement.correction, -Math.max(0, worth));
}

/** log2(m / u) of every level. */
export function pointsOf(levels: ComparisonLevels): CompareContext['points'] {
  const entries = Object.entries(levels).map(
    ([name, list]) => [name, new Map(list.map(({ level, m, u }) => [level, Math.log2(m / u)]))] as const,
  );
  return Object.fromEntries(entries) as unknown as CompareContext['points'];
}

/** Whether the score of two records may reach so much: the sum of their reasons but for what kin have in common, which only lowers it. */
export function mayReach(found: readonly Found[], context: CompareContext, prior: number, least: number): boolean {
  return found.reduce((sum, [field, agreement]) => sum + worthOf(field, agreement, context), prior) >= least;
}

/** What each agreement adds; a field that somebody does not state adds nothing, and says so. */
export function reasonsOf(found: readonly Found[], { points }: CompareContext): MatchReason[] {
  const reasons: MatchReason[] = [];
  for (const [comparison, agreement] of found) {
    if (!agreement) {
      reasons.push({ comparison, level: 'missing', points: 0, detail: 'not stated in both' });
      continue;
    }
    const { level, left, right, correction } = agreement;
    const worth = points[comparison].get(level)!;
    reasons.push({ comparison, level, points: worth, detail: left === right ? left : `${left} / ${right}` });
    if (correction !== 0) reasons.push(correctionOf(comparison, level, worth, correction));
  }
  const household = householdReason(reasons);
  if (household) reasons.push(household);
  return reasons;
}

function correctionOf(comparison: ComparisonName, level: string, worth: number, correction: number): MatchReason {
  if (comparison === 'name') {
    const detail = correction > 0 ? 'rarer in this file than is typical' : 'commoner in this file than is typical';
    return { comparison: 'name-rarity', level, points: correction, detail };
  }
  // What everybody has says nothing; it never speaks against.
  const points = Math.max(correction, -Math.max(0, worth));
  const detail = `${Math.round(2 ** -correction) + 1} records state it`;
  return { comparison: `${comparison}-holders`, level, points, detail };
}
