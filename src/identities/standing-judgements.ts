import { checkSubject } from '../rules/index.ts';
import { effectiveEntries } from './effective-entries.ts';
import type { Judgement, JudgementLog } from './judgement.ts';
import { pairKey } from './pair-key.ts';

/**
 * Lists the judgements that stand: the last word on each pair that has not been taken back, in the order they were made.
 * An `undecided` stands for nothing and is left out. Cost: linear in the log.
 *
 * @example standingJudgements([]) // => []
 */
export function standingJudgements(log: JudgementLog): readonly Judgement[] {
  checkSubject('standingJudgements', log, 'list');
  const last = new Map<string, Judgement>();
  for (const entry of effectiveEntries(log)) {
    if (entry.type !== 'judgement') continue;
    const key = pairKey(entry.left, entry.right);
    // Set anew, a pair moves to the end: its last word was said now.
    last.delete(key);
    last.set(key, entry);
  }
  return [...last.values()].filter(({ verdict }) => verdict !== 'undecided');
}
