import {
  type IdentityRecord,
  type IdentityVerdict,
  pairKey,
  type RecordId,
  type ResolveIdentitiesOptions,
  resolveIdentities,
  standingJudgements,
} from '../identities/index.ts';
import { compareIds, type LongWorkOptions, RingtraceError, throwIfAborted } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { countHolders } from './candidates/holder-counts.ts';
import { listCandidates } from './candidates/list-candidates.ts';
import { PartTable } from './candidates/part-table.ts';
import { prepareRecord } from './candidates/prepare-record.ts';
import type { PreparedRecord } from './candidates/prepared-record.ts';
import { type CompareContext, compareRecords, mayReach, pointsOf, reasonsOf } from './comparisons/compare-records.ts';
import { NameBounds } from './comparisons/name-bounds.ts';
import { PairBounds } from './comparisons/pair-bounds.ts';
import type { Match, MatchProposals, MatchReason } from './match.ts';
import { type MatchWeights, resolveWeights } from './match-weights.ts';
import { proposeMatchesRules } from './matching-rules.ts';
import { checkRegions } from './normalize-phone.ts';

/** What `proposeMatches` may be told. */
export interface ProposeMatchesOptions extends ResolveIdentitiesOptions, Omit<LongWorkOptions, 'workers'> {
  /** ISO 3166 country of telephone numbers written without one, or several. */
  readonly region?: string | readonly string[] | undefined;
  /** m and u of single levels, where those of `MATCH_LEVELS` do not fit. */
  readonly weights?: MatchWeights | undefined;
  /** Chance that two records picked blindly are one person; 1 / records unless told. */
  readonly prior?: number | undefined;
  /** The least probability that is proposed; .5 unless told. */
  readonly minProbability?: number | undefined;
  /** Ids of records that came new: only pairs with one of them are compared, against the frequencies of the whole file. All unless told. */
  readonly added?: readonly RecordId[] | undefined;
  /** Records that may share a value and still be compared each with each; 50 unless told. */
  readonly maxBlockSize?: number | undefined;
}

const PLACE = 'proposeMatches';
/** How long the thread may be held before others get their turn. */
const TURN_MS = 40;
/** Sums in another order may differ in their last bits. */
const ROUNDING = 1e-6;

/**
 * Proposes which records may be one person: candidates for a human's judgement, each with its reasons.
 *
 *   score = log2(prior / (1 - prior)) + sum over fields of log2(m / u) + corrections          bits, probability 1 / (1 + 2 ^ -score)
 *
 * m is the share of pairs of one person that agree on the field in this way, u that of pairs of two people (`MATCH_LEVELS`, each number
 * with its reason). Names in one script are compared in it; across scripts by letters, by pinyin, by the consonants of Arabic, Hebrew and
 * Hangul, by pet forms, by slips of the pen, parts in any order but that of descent (ibn). Scripts that are read in many ways cost nothing
 * where they do not agree. Senior and junior, II and III, two sexes, two patronymics speak against. A name rare in the file weighs more and a common one less; a phone or address of k records loses
 * log2(k - 1). What is not stated weighs nothing. The fields are taken for independent, but where the names do not agree as wholes, what
 * kin under one roof share is taken back, and where two given names stand beside one family name, what twins share too.
 *
 * Nothing is merged. Pairs that judgements or rules already made one person are not proposed again; pairs judged different, and those
 * that would join two records judged different, never are. Only records that share a value are compared: a phone's ending, a
 * document's number, a birth date, an address, two parts of a name, or a part of a name and a birth year. Values that more than
 * `maxBlockSize` records share are listed in `oversizeBlocks`, and their records compared with their neighbors by name alone.
 *
 * The order of records changes nothing. A file that grows is compared anew with `added`: its pairs are those a whole comparison finds with them.
 * Cost: O(records * maxBlockSize); `npm run bench:identities` tells seconds.
 * Papers: I. Fellegi, A. Sunter, JASA 64(328), 1969, doi:10.1080/01621459.1969.10501049; rarity after W. Winkler, Frequency-based
 * matching, 1989, and as in Splink (R. Linacre et al., IJPDS 7(3), 2022, doi:10.23889/ijpds.v7i3.1794).
 *
 * @throws RingtraceError `invalid-option` for two records of one id, a region, weight or number out of range; `aborted`.
 * @example
 * const records = [
 *   { id: 'R1', names: ['محمد تسفاي'], birthDate: '1984-03-07' },
 *   { id: 'R2', names: ['Tesfay Mohammed'], birthDate: '1984-03-07' },
 * ];
 * const { matches } = await proposeMatches(records);
 * matches.map(({ left, right }) => left + right) // => ['R1R2']
 */
export async function proposeMatches(
  records: readonly IdentityRecord[],
  options: ProposeMatchesOptions = {},
): Promise<MatchProposals> {
  checkSubject('proposeMatches', records, 'records');
  checkOptions(PLACE, options, proposeMatchesRules);
  const { judgements = [], rules, signal, onProgress } = options;
  const { prior = 1 / Math.max(2, records.length), minProbability = 0.5, maxBlockSize = 50 } = options;
  const region = checkRegions(options.region, PLACE);
  const weights = resolveWeights(options.weights);
  const identities = resolveIdentities(records, { judgements, rules });
  const personPair = (a: string, b: string): string => pairKey(identities.of(a), identities.of(b));
  const judged = (wanted: IdentityVerdict, keyOf: typeof pairKey): Set<string> => {
    const pairs = standingJudgements(judgements).filter(({ verdict }) => verdict === wanted);
    return new Set(pairs.map(({ left, right }) => keyOf(left, right)));
  };
  const different = judged('different', personPair);
  const unsure = judged('unsure', pairKey);
  const takeTurns = turns(signal);
  const sorted = [...records].sort((a, b) => compareIds(a.id, b.id));
  const table = new PartTable();
  const prepared: PreparedRecord[] = [];
  for (const record of sorted) {
    prepared.push(prepareRecord(record, prepared.length, table, region));
    if (await takeTurns()) onProgress?.({ stage: 'reading records', done: prepared.length, total: sorted.length });
  }
  onProgress?.({ stage: 'reading records', done: sorted.length, total: sorted.length });
  const isNew = options.added && placesOf(options.added, prepared);
  const candidates = listCandidates(prepared, table, maxBlockSize);
  const points = pointsOf(weights);
  const bounds = new NameBounds(prepared, table, points.name);
  const pairs = new PairBounds(prepared, points, bounds, table);
  const context: CompareContext = { table, holders: countHolders(prepared), points, bounds };
  const least = Math.log2(minProbability / (1 - minProbability)) - ROUNDING;
  const priorReason = reasonOfPrior(prior);
  const matches: Match[] = [];
  let comparedPairs = 0;
  let blockedPairs = 0;
  for (const [place, a] of prepared.entries()) {
    candidates.forEachOf(place, (other) => {
      if (isNew && !isNew[place] && !isNew[other]) return;
      comparedPairs++;
      if (!pairs.mayReach(place, other, least - priorReason.points)) return;
      const b = prepared[other]!;
      const found = compareRecords(a, b, context, priorReason.points, least);
      if (!found || !mayReach(found, context, priorReason.points, least)) return;
      const reasons = [priorReason, ...reasonsOf(found, context)];
      const score = reasons.reduce((sum, { points }) => sum + points, 0);
      const probability = 1 / (1 + 2 ** -score);
      if (probability < minProbability || identities.of(a.id) === identities.of(b.id)) return;
      if (different.has(personPair(a.id, b.id))) blockedPairs++;
      else {
        const status = unsure.has(pairKey(a.id, b.id)) ? 'unsure' : 'undecided';
        matches.push({ left: a.id, right: b.id, score, probability, status, reasons });
      }
    });
    if (await takeTurns()) {
      onProgress?.({ stage: 'comparing records', done: place + 1, total: sorted.length });
    }
  }
  onProgress?.({ stage: 'comparing records', done: sorted.length, total: sorted.length });
  throwIfAborted(signal, PLACE);
  matches.sort((a, b) => b.score - a.score || compareIds(a.left, b.left) || compareIds(a.right, b.right));
  return { matches, oversizeBlocks: candidates.oversizeBlocks, comparedPairs, blockedPairs, weights, prior };
}

/** 1 at the place of every record of these ids. */
function placesOf(ids: readonly RecordId[], records: readonly PreparedRecord[]): Uint8Array {
  const wanted = new Set(ids);
  const places = Uint8Array.from(records, ({ id }) => (wanted.delete(id) ? 1 : 0));
  if (wanted.size > 0) {
    const remedy = 'name ids of the records given';
    throw new RingtraceError('invalid-option', PLACE, 'added names an id that no record has', remedy);
  }
  return places;
}

function reasonOfPrior(prior: number): MatchReason {
  const detail = `one pair in ${Math.round(1 / prior)} before anything is compared`;
  return { comparison: 'prior', level: 'prior', points: Math.log2(prior / (1 - prior)), detail };
}

/** Gives the thread away when it was held long enough, and says so. */
function turns(signal: AbortSignal | undefined): () => Promise<boolean> {
  throwIfAborted(signal, PLACE);
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return false;
    await new Promise((resolve) => setTimeout(resolve));
    throwIfAborted(signal, PLACE);
    since = performance.now();
    return true;
  };
}
