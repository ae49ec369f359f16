import { RingtraceError } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import type { CaseChange, CasePolicy } from './case-state.ts';
import { beginCaseRules } from './casework-rules.ts';
import { itemKey } from './hashes.ts';
import { endOfPeriod, type Period } from './period.ts';

/** What has to be said before a case is opened. */
export interface BeginCaseOptions {
  /** What the case is called. */
  readonly caseId: string;
  /** The unit that answers for the case. */
  readonly unit: string;
  /** On what ground people are looked at. */
  readonly legalBasis: string;
  /** Who opens the case. */
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** 64 hexadecimal digits drawn by chance, kept secret: tombstones are made with it. */
  readonly key: string;
  /** Default `open`. */
  readonly policy?: CasePolicy | undefined;
  /** What the case is for. */
  readonly purpose?: string | undefined;
  /** Who may be handed something. */
  readonly recipients?: readonly string[] | undefined;
  /** How long what is added is kept. */
  readonly keepItems?: Period | undefined;
  /** Within which time somebody must look at a person anew; `28cfr23` asks for it. */
  readonly reviewWithin?: Period | undefined;
  /** How long the log is kept. */
  readonly keepLog?: Period | undefined;
}

/**
 * Begins a case: whose is it, on what ground, under which policy, and for how long? Periods are given with the rule they come from; no law stands in the code.
 *
 * @throws RingtraceError `invalid-option` for a member that is missing or blank, a key that is none, a period that cannot be read, or policy `28cfr23` without
 * `reviewWithin`.
 * @example beginCase({ caseId: 'C1', unit: 'U', legalBasis: 'B', by: 'A', at: '2031-01-01T00:00:00Z', key: '0f'.repeat(32) }).state.file.policy // => 'open'
 */
export function beginCase(options: BeginCaseOptions): CaseChange {
  checkSubject(PLACE, options, 'values');
  checkOptions(PLACE, options, beginCaseRules);
  const { caseId, unit, legalBasis, by, at, key, policy = 'open', keepItems, reviewWithin, keepLog } = options;
  for (const [name, value] of Object.entries({ caseId, unit, legalBasis, by, at, key })) {
    if (value === undefined) throw new RingtraceError('invalid-option', PLACE, `no ${name}`, `give ${name}`);
  }
  if (policy === '28cfr23' && reviewWithin === undefined) {
    throw new RingtraceError(
      'invalid-option',
      PLACE,
      'policy 28cfr23 needs a time for reviews',
      "give reviewWithin, such as { length: 'P5Y', source: '28 CFR 23.20(h)' }",
    );
  }
  for (const period of [keepItems, reviewWithin, keepLog]) if (period) endOfPeriod(at, period.length);
  return {
    state: {
      file: {
        casework: 1,
        caseId,
        unit,
        legalBasis,
        policy,
        openedAt: at,
        openedBy: by,
        purpose: options.purpose ?? 'leads on who organizes the smuggling of people',
        recipients: options.recipients ?? [],
        keepItems: keepItems ?? null,
        reviewWithin: reviewWithin ?? null,
        keepLog: keepLog ?? null,
        inputs: [],
        runs: [],
        rowsRead: null,
        erasedCount: 0,
        expiredCount: 0,
      },
      decisions: [],
      suspicions: [],
      judgements: [],
      tombstones: { check: itemKey(key, 'case', caseId), items: [] },
      key,
    },
    facts: [{ at, who: by, verb: 'collection', what: `case opened under policy ${policy}`, why: legalBasis }],
  };
}

const PLACE = 'beginCase';
