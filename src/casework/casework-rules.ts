import {
  also,
  flag,
  holds,
  id,
  list,
  longWorkRules,
  members,
  type OptionRules,
  optional,
  type Rule,
  text,
  told,
  whole,
  word,
} from '../rules/index.ts';
import type { BeginCaseOptions } from './begin-case.ts';
import {
  type AddedInput,
  CASE_POLICIES,
  type CaseFile,
  type CaseRun,
  type CaseState,
  DECISION_VERDICTS,
  type Decision,
  ITEM_KINDS,
  type RowsRead,
  type Suspicion,
  type Tombstone,
  type Tombstones,
} from './case-state.ts';
import type { ExtendLogOptions } from './extend-log.ts';
import { LOG_VERBS, type LogFact, type LogHead } from './log-entry.ts';
import type { Period } from './period.ts';
import type { VerifyLogOptions } from './verify-log.ts';

const orNull = (rule: Rule): Rule<never> => ({
  give: `${rule.give}, or null`,
  find: (value, path) => (value === null ? [] : rule.find(value, path)),
});

/** An instant as the log writes it. */
export const instant: Rule<string> = also(
  text,
  (at) => /^\d{4}-\d{2}-\d{2}T.+(?:Z|[+-]\d{2}:\d{2})$/.test(at) && !Number.isNaN(Date.parse(at)),
  'is no instant',
  "an ISO 8601 instant such as '2031-12-31T08:00:00Z'",
);

const head = holds<LogHead>({ count: whole(0), hash: id, at: orNull(text) });

export const logFactsRules: { readonly head: Rule<LogHead>; readonly facts: Rule<readonly LogFact[]> } = {
  head,
  facts: list(
    members<LogFact>({
      at: instant,
      who: id,
      verb: word(LOG_VERBS),
      what: id,
      why: orNull(text),
      items: optional(list(id)),
      to: optional(id),
    }),
  ),
};

/** Keys of Web Crypto: what they can do shows when they are used. */
export const extendLogRules: OptionRules<ExtendLogOptions> = { signingKey: told };

export const verifyLogRules: OptionRules<VerifyLogOptions> = {
  head,
  verifyingKey: told,
  signedFrom: whole(1),
  signal: longWorkRules.signal,
};

const period = members<Period>({ length: id, source: id });

export const beginCaseRules: OptionRules<BeginCaseOptions> = {
  caseId: id,
  unit: id,
  legalBasis: id,
  by: id,
  at: instant,
  key: also(text, (key) => /^[0-9a-f]{64}$/.test(key), 'is no key', '64 hexadecimal digits drawn by chance'),
  policy: word(CASE_POLICIES),
  purpose: id,
  recipients: list(id),
  keepItems: period,
  reviewWithin: period,
  keepLog: period,
};

const signed = { by: id, at: instant };

export const decisionRule: Rule<Decision> = members<Decision>({
  ...signed,
  person: id,
  verdict: word(DECISION_VERDICTS),
  reason: id,
});

export const suspicionRule: Rule<Suspicion> = members<Suspicion>({ ...signed, person: id, reason: id, document: id });

const addedInput = members<AddedInput>({
  name: id,
  path: id,
  sha256: id,
  byteCount: whole(0),
  addedAt: instant,
  addedBy: id,
  isCopied: flag,
});

const run = members<CaseRun>({
  ...signed,
  runId: id,
  version: id,
  inputs: list(id),
  settings: id,
  output: id,
  isDestroyed: optional(flag) as Rule<true>,
});

const caseFile = members<CaseFile>({
  casework: also(whole(1), (form) => form === 1, 'is of a form this version does not know', '1') as Rule<1>,
  caseId: id,
  unit: id,
  legalBasis: id,
  policy: word(CASE_POLICIES),
  openedAt: instant,
  openedBy: id,
  purpose: id,
  recipients: list(id),
  keepItems: orNull(period),
  reviewWithin: orNull(period),
  keepLog: orNull(period),
  inputs: list(addedInput),
  runs: list(run),
  rowsRead: orNull(members<RowsRead>({ ...signed, issues: id })),
  erasedCount: whole(0),
  expiredCount: whole(0),
});

export const caseStateRule: Rule<CaseState> = members<CaseState>({
  file: caseFile,
  decisions: list(decisionRule),
  suspicions: list(suspicionRule),
  judgements: list(told),
  tombstones: members<Tombstones>({
    check: id,
    items: list(members<Tombstone>({ kind: word(ITEM_KINDS), key: id, at: instant })),
  }),
  key: beginCaseRules.key,
  log: told,
});
