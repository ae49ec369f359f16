import { resolveIdentitiesRules } from '../identities/index.ts';
import {
  byName,
  either,
  list,
  longWorkRules,
  members,
  number,
  type OptionRules,
  options,
  text,
  whole,
} from '../rules/index.ts';
import type { MatchWeights } from './match-weights.ts';
import type { ProposeMatchesOptions } from './propose-matches.ts';
import type { UnifyPhonesOptions } from './unify-phones.ts';

const regions = either<string, readonly string[]>(text, list(text), 'is neither text nor a list of texts');
const share = number({ above: 0, below: 1 });
const upToOne = number({ above: 0, most: 1 });
const levels = byName(members({ m: upToOne, u: upToOne }));

export const matchWeightsRules: OptionRules<MatchWeights> = {
  name: levels,
  phone: levels,
  document: levels,
  'birth-date': levels,
  address: levels,
};

export const proposeMatchesRules: OptionRules<ProposeMatchesOptions> = {
  ...resolveIdentitiesRules,
  signal: longWorkRules.signal,
  onProgress: longWorkRules.onProgress,
  region: regions,
  weights: options<MatchWeights>(matchWeightsRules),
  prior: share,
  minProbability: share,
  maxBlockSize: whole(2),
  added: list(text),
};

export const unifyPhonesRules: OptionRules<UnifyPhonesOptions> = { region: regions };
