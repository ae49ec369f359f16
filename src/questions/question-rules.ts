import { selectionRules } from '../network/index.ts';
import {
  also,
  flag,
  id,
  list,
  longWorkRules,
  mapOf,
  number,
  type OptionRules,
  text,
  unquoted,
  whole,
  word,
} from '../rules/index.ts';
import type { CompareCasesOptions } from './compare-cases.ts';
import type { CompareFindingsOptions } from './compare-findings.ts';
import type { DisbelieveOptions } from './disbelieve.ts';
import type { ExplainPersonOptions } from './explain-person.ts';
import type { FindPathsOptions } from './find-paths.ts';
import type { MatchCommunitiesOptions } from './match-communities.ts';
import type { LinkChoice } from './narrowed-network.ts';
import type { NeighborhoodOptions } from './neighborhood.ts';
import type { NextChecksOptions } from './next-checks.ts';

const linkChoiceRules: OptionRules<LinkChoice> = { kinds: selectionRules.kinds, window: selectionRules.window };
const names = also(
  mapOf(text, 'community number to name', whole(0)),
  (given) => new Set(given.values()).size === given.size,
  'has one name for two communities',
  'each its own',
);

export const explainPersonRules: OptionRules<ExplainPersonOptions> = { others: flag };

export const findPathsRules: OptionRules<FindPathsOptions> = {
  ...linkChoiceRules,
  by: word(['steps', 'strength']),
  which: word(['shortest', 'best']),
  most: whole(1),
  without: unquoted(list(id)),
};

export const neighborhoodRules: OptionRules<NeighborhoodOptions> = {
  ...linkChoiceRules,
  steps: whole(1),
  most: whole(1),
};

export const disbelieveRules: OptionRules<DisbelieveOptions> = longWorkRules;

export const nextChecksRules: OptionRules<NextChecksOptions> = {
  ...longWorkRules,
  ungradedError: number({ least: 0, most: 1 }),
  most: whole(1),
};

export const matchCommunitiesRules: OptionRules<MatchCommunitiesOptions> = {
  names,
  least: number({ above: 0, most: 1 }),
};

export const compareFindingsRules: OptionRules<CompareFindingsOptions> = { names };

export const compareCasesRules: OptionRules<CompareCasesOptions> = { ...longWorkRules, names, most: whole(1) };
