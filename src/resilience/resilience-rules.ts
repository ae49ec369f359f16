import { measureRule } from '../centrality/index.ts';
import {
  also,
  flag,
  id,
  list,
  longWorkRules,
  mapOf,
  members,
  number,
  type OptionRules,
  optional,
  options,
  type Rule,
  text,
  told,
  unquoted,
  where,
  whole,
  word,
} from '../rules/index.ts';
import type { AttackCurveOptions } from './attack-options.ts';
import type { DescribeRingOptions } from './describe-ring.ts';
import type { KeyPlayersOptions } from './key-players-options.ts';
import type { PeopleAskedFor } from './people-asked-for.ts';
import type { ReplaceabilityOptions } from './replaceability.ts';
import { MOST_OF_A_STAGE, type Script, type ScriptStage, stageName } from './script.ts';
import type { ScriptCompletenessOptions } from './script-completeness.ts';

const isText = (value: unknown): boolean => typeof value === 'string';

const stage: Rule<ScriptStage | string> = {
  ...where(
    isText,
    id,
    members<ScriptStage>({
      name: id,
      roles: optional(list(text as Rule<never>)),
      least: optional(whole(1, MOST_OF_A_STAGE)),
    }),
  ),
  give: "a stage such as 'money' or { name: 'money', least: 2 }",
};

/** The stages of a crime, each of them once. */
export const scriptRule: Rule<Script> = also(
  list(stage, 1),
  (script) => new Set(script.map(stageName)).size === script.length,
  'names a stage twice',
  'each stage once',
);

const peopleAskedFor: Rule<PeopleAskedFor> = options<PeopleAskedFor>({
  stages: list(text),
  roles: list(text as Rule<never>),
  people: unquoted(list(id)),
});
const seed = whole(0);

export const scriptCompletenessRules: OptionRules<ScriptCompletenessOptions> = {
  script: scriptRule,
  without: peopleAskedFor,
};

export const replaceabilityRules: OptionRules<ReplaceabilityOptions> = { script: scriptRule, within: whole(1) };

export const keyPlayersRules: OptionRules<KeyPlayersOptions> = {
  ...longWorkRules,
  goal: word(['fragment', 'reach']),
  size: whole(1),
  distanceWeighted: flag,
  steps: whole(1),
  search: word(['exact', 'greedy']),
  budget: number({ least: 0 }),
  listed: whole(1),
  script: scriptRule,
};

export const attackCurveRules: OptionRules<AttackCurveOptions> = {
  ...longWorkRules,
  by: where((value) => value === 'random', word(['random']), measureRule),
  mode: word(['adaptive', 'static']),
  order: word(['smallest-id', 'largest-id', 'random']),
  only: peopleAskedFor,
  removals: whole(0),
  script: scriptRule,
  distances: flag,
  draws: whole(1),
  spreadOrders: whole(0),
  seed,
};

export const describeRingRules: OptionRules<DescribeRingOptions> = {
  ...longWorkRules,
  groups: where(
    isText,
    word(['group', 'communities']),
    where((value) => value instanceof Map, mapOf(where(isText, text, number()), 'person to group'), told),
  ),
  replicates: whole(1),
  seed,
};
