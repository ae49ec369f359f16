import { id, list, number, type OptionRules, pair, personRule, time, word } from '../rules/index.ts';
import type { BuildNetworkOptions } from './build-network.ts';

/** What `analyzeCase` hands on to `buildNetwork`. */
export const selectionRules: OptionRules<Pick<BuildNetworkOptions, 'window' | 'kinds' | 'minStrength'>> = {
  window: pair(time, 'times'),
  kinds: list(id),
  minStrength: number({ least: 0 }),
};

export const buildNetworkRules: OptionRules<BuildNetworkOptions> = {
  ...selectionRules,
  people: list(personRule),
  events: word(['project', 'as-links']),
};
