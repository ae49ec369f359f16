import { certaintyChoicesRules, MOST_DRAWS } from '../certainty/index.ts';
import { communityChoicesRules } from '../communities/index.ts';
import { rankLeadsRules } from '../leads/index.ts';
import type { KnownPeople } from '../model/index.ts';
import { selectionRules } from '../network/index.ts';
import { calledRecordsRule } from '../protection/index.ts';
import { scriptRule } from '../resilience/index.ts';
import {
  flag,
  id,
  list,
  longWorkRules,
  members,
  type OptionRules,
  optional,
  options,
  pair,
  peopleRule,
  text,
  told,
  unquoted,
  whole,
  word,
} from '../rules/index.ts';
import type { AnalyzeCaseOptions } from './analyze-case-options.ts';

export const analyzeCaseRules: OptionRules<AnalyzeCaseOptions> = {
  ...longWorkRules,
  ...selectionRules,
  ...rankLeadsRules,
  people: peopleRule,
  rankUncategorized: flag,
  names: word(['all', 'none']),
  issues: list(told),
  reading: list(told),
  communities: options<NonNullable<AnalyzeCaseOptions['communities']>>(communityChoicesRules),
  identities: told,
  known: members<KnownPeople>({ planners: list(id), notPlanners: optional(list(id)) }),
  top: whole(1),
  seed: whole(0),
  draws: whole(0, MOST_DRAWS),
  certainty: options<NonNullable<AnalyzeCaseOptions['certainty']>>(certaintyChoicesRules),
  script: scriptRule,
  registrations: unquoted(list(told)),
  records: calledRecordsRule,
  apart: list(pair(id, 'ids')),
  caseId: text,
  legalBasis: text,
};
