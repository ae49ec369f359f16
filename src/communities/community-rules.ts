import {
  either,
  flag,
  list,
  longWorkRules,
  mapOf,
  number,
  type OptionRules,
  text,
  whole,
  wholeOrEndless,
  word,
} from '../rules/index.ts';
import type { CompareWithChanceOptions } from './compare-with-chance.ts';
import type { CommunityChoices, DetectCommunitiesOptions } from './detect-communities.ts';
import type { ResolutionRangesOptions } from './resolution-ranges.ts';

const memberships = mapOf(either(text, number(), 'is no community'), 'person to community');
const quality = word(['modularity', 'cpm']);
const resolution = number({ above: 0 });
const runs = whole(1);
const seed = whole(0);
const iterations = wholeOrEndless(1);

/** Option `communities` of `analyzeCase`. */
export const communityChoicesRules: OptionRules<CommunityChoices> = {
  algorithm: word(['leiden', 'louvain']),
  quality,
  resolution,
  runs,
  iterations,
  initial: memberships,
  fixed: memberships,
};

export const detectCommunitiesRules: OptionRules<DetectCommunitiesOptions> = {
  ...longWorkRules,
  ...communityChoicesRules,
  seed,
};

export const compareWithChanceRules: OptionRules<CompareWithChanceOptions> = {
  ...longWorkRules,
  replicates: whole(1),
  chance: word(['ties', 'events']),
  resolution,
  seed,
  iterations,
  swapsPerTie: number({ above: 0 }),
  weighted: flag,
};

export const resolutionRangesRules: OptionRules<ResolutionRangesOptions> = {
  ...longWorkRules,
  resolutions: list(resolution, 1),
  runs,
  quality,
  seed,
  iterations,
};
