import type { RingNetwork } from '../network/index.ts';
import type { AskFlags } from './asked-case.ts';
import type { PrintFlags } from './print-answer.ts';

/** How an answer of a network is printed: what was asked for, and a word where uncategorized people are ranked. */
export function printing({ protection }: RingNetwork, { json }: AskFlags): PrintFlags {
  return { json, rankUncategorized: protection.ranksUncategorized };
}
