import type { CasePolicy, DecisionVerdict, LogVerb } from '../casework/index.ts';
import type { PatternName } from '../patterns/index.ts';

/**
 * The words that help and a wrong call show, written out: a room that is entered for its names is loaded whole. The type of each table holds it to all names
 * of its room and no others.
 */
function wordsOf<Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] {
  return Object.keys(words) as Word[];
}

export const PATTERN_NAMES: readonly PatternName[] = wordsOf<PatternName>({
  'hidden-leader': true,
  'stage-broker': true,
  'hawala-pair': true,
  'hand-over': true,
  'chain-of-command': true,
});

/** How a pattern is named on the command line. */
export const PATTERN_WORDS: string = `${PATTERN_NAMES.join(', ')}, or a JSON file with one`;

export const CASE_POLICIES: readonly CasePolicy[] = wordsOf<CasePolicy>({ open: true, led: true, '28cfr23': true });

export const DECISION_VERDICTS: readonly DecisionVerdict[] = wordsOf<DecisionVerdict>({
  checked: true,
  cleared: true,
  confirmed: true,
});

export const LOG_VERBS: readonly LogVerb[] = wordsOf<LogVerb>({
  collection: true,
  alteration: true,
  consultation: true,
  disclosure: true,
  combination: true,
  erasure: true,
});
