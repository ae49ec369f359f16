import { compareIds, RingtraceError } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { createClusters } from './clusters.ts';
import type { ExactRule } from './exact-rule.ts';
import type { Identities, IdentityConflict, IdentityMerge } from './identities.ts';
import { resolveIdentitiesRules } from './identity-rules.ts';
import type { JudgementLog } from './judgement.ts';
import { pairKey } from './pair-key.ts';
import type { IdentityRecord, RecordId } from './record.ts';
import { ruleMatches } from './rule-matches.ts';
import { standingJudgements } from './standing-judgements.ts';

/** What `resolveIdentities` may be told. */
export interface ResolveIdentitiesOptions {
  /** What humans said, in the order in which they said it. */
  readonly judgements?: JudgementLog | undefined;
  /** Rules that merge without a human, in order; none unless told. See `sameDocument`. */
  readonly rules?: readonly ExactRule[] | undefined;
}

const PLACE = 'resolveIdentities';

/**
 * Turns records into people by what was judged of them: who is who, on whose word?
 *
 * Nothing is merged without a `same` judgement or an exact rule the caller asked for, and every merge is listed. The rules of it:
 * 1. a `different` judgement always holds; no chain of `same`s and no rule puts the two into one person;
 * 2. `same` judgements are carried out in the order they were made, then the exact rules in theirs, pairs by id;
 * 3. one that would break a `different` is not carried out but listed in `conflicts`, with the chain that led there: of a chain, the
 *    latest link gives way;
 * 4. a rule never decides a pair on which a human's word stands, `unsure` included;
 * 5. a person's id is the smallest id of their records, by code unit. A judged record counts even when it is not among `records`, so
 *    leaving a record out renames nobody.
 *
 * The order of `records` plays no part. Cost: O(records + judgements), near enough.
 *
 * @throws RingtraceError `invalid-option` when two records share an id.
 * @example
 * const word = { author: 'analyst-2', at: '2024-05-01', reason: 'same passport photograph' };
 * const judgements = recordJudgement([], { ...word, records: ['R2', 'R1'], verdict: 'same' });
 * resolveIdentities([{ id: 'R1' }, { id: 'R2' }, { id: 'R3' }], { judgements }).people
 *   // => [{ id: 'R1', records: ['R1', 'R2'] }, { id: 'R3', records: ['R3'] }]
 */
export function resolveIdentities(
  records: readonly IdentityRecord[],
  options: ResolveIdentitiesOptions = {},
): Identities {
  checkSubject('resolveIdentities', records, 'records');
  checkOptions(PLACE, options, resolveIdentitiesRules);
  const { judgements = [], rules = [] } = options;
  const sorted = [...records].sort((a, b) => compareIds(a.id, b.id));
  const repeated = sorted.find(({ id }, i) => id === sorted[i + 1]?.id)?.id;
  if (repeated !== undefined) {
    const places = records.flatMap(({ id }, at) => (id === repeated ? [at + 1] : []));
    const problem = `records ${places[0]} and ${places[1]} have the same id`;
    throw new RingtraceError('invalid-option', PLACE, problem, 'give every record an id of its own');
  }
  const standing = standingJudgements(judgements);
  const known = new Set<RecordId>([
    ...sorted.map(({ id }) => id),
    ...standing.flatMap(({ left, right }) => [left, right]),
  ]);
  const judged = new Set(standing.map(({ left, right }) => pairKey(left, right)));
  const different = standing.filter(({ verdict }) => verdict === 'different');
  const clusters = createClusters(
    known,
    different.map(({ left, right }) => [left, right]),
  );
  const merges: Omit<IdentityMerge, 'person'>[] = [];
  const conflicts: IdentityConflict[] = [];

  const carryOut = (merge: Omit<IdentityMerge, 'person'>): void => {
    const { left, right, judgement, rule } = merge;
    const outcome = clusters.join(left, right);
    if (outcome === 'joined') merges.push(merge);
    if (typeof outcome === 'string') return;
    const [first, last] = outcome;
    const toLeft = clusters.path(first, left);
    const chain =
      toLeft.length > 0
        ? [...toLeft, ...clusters.path(right, last)]
        : [...clusters.path(first, right), ...clusters.path(left, last)];
    conflicts.push({
      code: 'blocked-merge',
      left,
      right,
      ...(judgement === undefined ? {} : { judgement }),
      ...(rule === undefined ? {} : { rule }),
      different: outcome,
      chain,
      message: 'not merged: the two would join records that were judged different; take one of the judgements back',
    });
  };

  for (const { id, left, right, verdict, author, at, reason } of standing) {
    if (verdict === 'same') carryOut({ left, right, judgement: id, author, at, reason });
  }
  for (const rule of rules) {
    const { pairs, widelyShared } = ruleMatches(rule, sorted);
    for (const conflict of widelyShared) conflicts.push(conflict);
    for (const [left, right] of pairs) {
      if (judged.has(pairKey(left, right))) continue;
      carryOut({ left, right, rule: rule.name, author: rule.name, reason: rule.reason });
    }
  }

  const people = [...clusters.groups()]
    .map((group) => (group.length > 1 ? group.toSorted(compareIds) : group))
    .map((group) => ({ id: group[0]!, records: group }))
    .sort((a, b) => compareIds(a.id, b.id));
  const personOf = new Map<RecordId, RecordId>();
  for (const { id, records: own } of people) for (const record of own) personOf.set(record, id);
  return {
    people,
    merges: merges
      .map((merge) => ({ ...merge, person: personOf.get(merge.left)! }))
      .sort((a, b) => compareIds(a.person, b.person) || compareIds(a.left, b.left) || compareIds(a.right, b.right)),
    conflicts,
    unsure: standing.filter(({ verdict }) => verdict === 'unsure'),
    records: sorted,
    of: (record) => personOf.get(record) ?? record,
  };
}
