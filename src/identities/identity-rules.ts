import { dateOrderRule } from '../evidence/index.ts';
import {
  either,
  id,
  list,
  members,
  type OptionRules,
  options,
  type Rule,
  text,
  withMethods,
  word,
} from '../rules/index.ts';
import type { ExactRule } from './exact-rule.ts';
import { IDENTITY_VERDICTS, type Judgement, type JudgementLog, type Withdrawal } from './judgement.ts';
import type { ReadJudgementsOptions } from './read-judgements.ts';
import type { ReadRecordsOptions, RecordField } from './read-records.ts';
import type { ResolveIdentitiesOptions } from './resolve-identities.ts';

const signature = { author: id, at: id, reason: id };

const log: Rule<JudgementLog> = list(
  either<Judgement, Withdrawal>(
    members<Judgement>({
      ...signature,
      type: word(['judgement']),
      id,
      left: id,
      right: id,
      verdict: word(IDENTITY_VERDICTS),
    }),
    members<Withdrawal>({ ...signature, type: word(['withdrawal']), id, withdraws: id }),
    'is neither a judgement nor a withdrawal',
  ),
);
const rules: Rule<readonly ExactRule[]> = list(withMethods(['keysOf'], 'rule'));

export const resolveIdentitiesRules: OptionRules<ResolveIdentitiesOptions> = { judgements: log, rules };

export const readRecordsRules: OptionRules<ReadRecordsOptions> = {
  columns: options<Partial<Record<RecordField, string>>>({
    id: text,
    people: text,
    names: text,
    phones: text,
    document: text,
    documentKind: text,
    documentCountry: text,
    birthDate: text,
    addresses: text,
  }),
  dateOrder: dateOrderRule,
  file: text,
  taken: list(text),
};

export const readJudgementsRules: OptionRules<ReadJudgementsOptions> = { file: text };
