import type { LongWorkOptions } from '../model/index.ts';
import { where } from './joined-rules.ts';
import { whole, withMethods } from './plain-rules.ts';
import type { OptionRules } from './rule.ts';

/** The options that every long verb takes. */
export const longWorkRules: OptionRules<LongWorkOptions> = {
  signal: withMethods(['addEventListener', 'throwIfAborted'], 'AbortSignal'),
  onProgress: withMethods([], 'function'),
  workers: where((value) => typeof value !== 'object', whole(1), withMethods(['runShards'], 'queue')),
};
