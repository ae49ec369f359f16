import { flag, id, list, number, type OptionRules, pair, peopleRule, time, word } from '../rules/index.ts';
import type { BuildNetworkOptions } from './fold-network.ts';

/** What `analyzeCase` hands on to `buildNetwork`. */
export const selectionRules: OptionRules<Pick<BuildNetworkOptions, 'window' | 'kinds' | 'minStrength'>> = {
  window: pair(time, 'times'),
  kinds: list(id),
  minStrength: number({ least: 0 }),
};

export const buildNetworkRules: OptionRules<BuildNetworkOptions> = {
  ...selectionRules,
  people: peopleRule,
  rankUncategorized: flag,
  events: word(['project', 'as-links']),
};
