import { PATTERNS } from '../patterns/index.ts';

/** The names of the patterns that are shipped. */
export const PATTERN_NAMES: readonly string[] = Object.keys(PATTERNS);

/** How a pattern is named on the command line. */
export const PATTERN_WORDS: string = `${PATTERN_NAMES.join(', ')}, or a JSON file with one`;
