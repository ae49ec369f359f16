import * as v from 'valibot';
import { type Findings, type Lead, type RankedPerson, updateFindings } from '../model/index.ts';
import { linkTexts } from './case-link.ts';
import { atLeast, eligible, flag, holds, id, list, number, pair, text, whole, word } from './fields.ts';
import { findingsOptionsSchema } from './findings-options.ts';
import { foundIdentitiesSchema } from './found-identities.ts';
import { foundMoneySchema, foundPhonesSchema } from './found-records.ts';
import { foundReviewSchema } from './found-review.ts';
import { foundStagesSchema, frontLineSchema } from './found-stages.ts';
import { foundTieSchema } from './found-tie.ts';
import { knownLeadsSchema } from './known-leads.ts';
import { rowIssueSchema } from './row-issue.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';
import { watchBiasSchema } from './watch-bias.ts';

const share: v.GenericSchema<number> = v.pipe(number, v.minValue(0, 'is below 0'), v.maxValue(1, 'is above 1'));
const count = whole(0);
const names = list(text);

const link = holds({
  id,
  source: id,
  target: id,
  kind: id,
  directed: flag,
  at: v.exactOptional(text),
  strength: atLeast(0),
  amount: v.exactOptional(number),
  ...linkTexts,
  grade: v.exactOptional(text),
  basis: v.exactOptional(word(['fact', 'assessment'])),
  benefit: v.exactOptional(word(['none', 'stated'])),
  file: v.exactOptional(text),
  retainUntil: v.exactOptional(text),
});

const cited = { links: names, linkCount: count };

const source = holds({ kind: word(['report', 'informant', 'event', 'file', 'tie']), id });
const lack = v.variant(
  'code',
  [
    holds({ code: v.literal('seldom-first'), share, least: share, top: whole(1) }),
    holds({ code: v.literal('single-source'), source }),
    holds({
      code: word([
        'not-drawn',
        'no-named-source',
        'one-family',
        'no-act',
        'own-monitoring',
        'monitoring-unknown',
        'chance-would-do',
        'chance-not-compared',
      ]),
    }),
  ],
  'is no known lack',
);

const ranked = {
  person: eligible,
  rank: atLeast(1),
  score: number,
  families: v.record(v.string(), number, 'is not an object'),
  degree: v.exactOptional(number),
  betweenness: v.exactOptional(number),
  paretoDepth: atLeast(1),
  reasons: list(
    holds({ signal: text, family: text, points: number, value: number, percentile: number, detail: text, ...cited }),
  ),
  indications: v.exactOptional(
    list(holds({ signal: text, value: number, percentile: number, speaks: flag, isAct: flag, detail: text, ...cited })),
  ),
  rankInterval: v.nullable(pair(number, 'ranks')),
  pTop: v.nullable(share),
  restsOn: v.union(
    [list(source), word(['not-drawn', 'outside-top', 'no-source', 'none-found', 'not-told'])],
    'is neither a list of sources nor a reason',
  ),
  cutSet: v.nullable(names),
};

const rankedPerson: RingtraceSchema<RankedPerson> = schemaOf<RankedPerson>()(holds(ranked));
const lead: RingtraceSchema<Lead> = schemaOf<Lead>()(
  holds({
    ...ranked,
    wording: word(['strong-lead', 'supported-lead', 'weak-lead']),
    sentence: text,
    lacks: v.exactOptional(list(lack)),
    unmet: v.exactOptional(list(text)),
  }),
);

const protection = holds({
  nearSpelling: count,
  carried: count,
  unmatched: count,
  unmatchedProtected: count,
  nearlySpelled: count,
  ...{ underAge: v.exactOptional(count), disagreeing: v.exactOptional(count), handedOver: v.exactOptional(count) },
  unmatchedPlaces: list(holds({ file: v.exactOptional(text), row: whole(1) })),
});

const community = holds({
  id: count,
  members: list(eligible),
  stability: number,
  internal: v.exactOptional(number),
  external: v.exactOptional(number),
  conductance: v.exactOptional(number),
  kinds: v.exactOptional(list(holds({ kind: text, linkCount: count }))),
  active: v.exactOptional(v.nullable(holds({ from: text, to: text }))),
  stages: v.exactOptional(list(holds({ stage: text, peopleCount: count }))),
  protectedCount: v.exactOptional(count),
});

const certainty = holds({
  draws: count,
  method: word(['sources', 'statements']),
  lossRate: share,
  sources: count,
  unsourcedTies: count,
  belief: v.nullable(word(['low', 'mid', 'high'])),
  csCoefficient: number,
  robustness: number,
  framing: v.union([count, word(['more-than-ten', 'nobody-so-thin', 'not-told'])], 'is neither a count nor a reason'),
  framingResistance: v.nullable(count),
  chanceLoss: number,
  pivots: v.exactOptional(count),
  layers: list(holds({ kind: text, people: count, correlation: number })),
});

const foundReading = holds({
  file: text,
  sheet: v.exactOptional(text),
  readAs: v.nullable(text),
  rows: v.exactOptional(count),
  taken: v.exactOptional(count),
  rejected: v.exactOptional(count),
  passedOver: v.exactOptional(list(holds({ reason: text, count }))),
  note: v.exactOptional(text),
  encoding: v.exactOptional(text),
  bytes: v.exactOptional(count),
  sha256: v.exactOptional(text),
});

const accuracy = holds({
  light: word(['exact', 'sampled', 'coarse']),
  estimates: list(
    holds({
      measure: text,
      method: text,
      samples: count,
      standardError: v.exactOptional(number),
      bound: v.exactOptional(number),
      probability: v.exactOptional(share),
      atTop: number,
    }),
  ),
});

const known = holds({
  planners: count,
  notPlanners: count,
  others: list(holds({ person: eligible, rank: atLeast(1), score: number })),
  leaveOneOut: v.nullable(holds({ before: number, after: number, improved: count, worsened: count, helped: flag })),
});

const LATER_FORM =
  'is of a form that this version does not know; read these findings with the ringtrace that wrote them, or a later one';

/**
 * Findings as `toJson` writes them, for whoever takes them in from a file or over the wire. Members it does not know are let through; findings
 * of an earlier version, which call their leads `planners`, are let in under both names.
 */
export const findingsSchema: RingtraceSchema<Findings> = schemaOf<Findings>()(
  v.pipe(
    v.unknown(),
    v.transform(updateFindings),
    holds({
      ringtrace: text,
      format: v.literal(1, LATER_FORM),
      title: v.exactOptional(text),
      options: findingsOptionsSchema,
      issues: list(rowIssueSchema),
      network: holds({
        people: count,
        protected: count,
        uncategorized: count,
        links: count,
        ties: count,
        events: count,
        components: count,
      }),
      protection: v.exactOptional(protection),
      communities: list(community),
      between: list(holds({ person: eligible, communities: list(count), probability: number })),
      modularity: number,
      ranking: list(rankedPerson),
      leads: list(lead),
      planners: list(lead),
      verdict: word(['ranked', 'insufficient-data']),
      accuracy: v.exactOptional(accuracy),
      caveats: names,
      certainty: v.exactOptional(v.nullable(certainty)),
      undrawn: v.exactOptional(word(['not-asked', 'too-large', 'cannot-rank', 'own-signal'])),
      ties: list(foundTieSchema),
      names: v.exactOptional(list(holds({ person: eligible, names }))),
      reading: v.exactOptional(list(foundReading)),
      activity: v.exactOptional(holds({ unit: text, bins: list(holds({ label: text, count })), undated: count })),
      evidence: list(link),
      known: v.exactOptional(known),
      watchBias: v.exactOptional(watchBiasSchema),
      stages: v.exactOptional(foundStagesSchema),
      money: v.exactOptional(foundMoneySchema),
      phones: v.exactOptional(foundPhonesSchema),
      frontLine: v.exactOptional(frontLineSchema),
      review: v.exactOptional(foundReviewSchema),
      identities: v.exactOptional(foundIdentitiesSchema),
      knownCases: v.exactOptional(
        holds({
          cases: count,
          precisionAtTop: number,
          top: count,
          auc: v.exactOptional(number),
          leads: v.exactOptional(knownLeadsSchema),
        }),
      ),
    }),
  ),
);
