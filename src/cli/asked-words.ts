import { existsSync } from 'node:fs';
import { RingtraceError } from '../model/index.ts';

/** What a question is put to, as the words of the command line name it. */
export interface AskedWords {
  /** Files or folders: the case. */
  readonly paths: readonly string[];
  readonly words: readonly string[];
}

/**
 * Tells the case from the other words: it is named by `--case`, or by the words beyond those that are asked for, behind them or before them, which
 * must all be paths that exist; left out, it is the folder one stands in.
 *
 * @throws RingtraceError `invalid-option` for too few or too many words, or where what should be the case is no path.
 */
export function askedWords(
  given: readonly string[],
  count: number,
  named: readonly string[] | undefined,
  place: string,
): AskedWords {
  const wrong = (problem: string, remedy: string): never => {
    throw new RingtraceError('invalid-option', place, problem, remedy);
  };
  if (given.length < count)
    wrong(`takes ${count} and the case, and ${given.length} were given`, `see ringtrace help ${place}`);
  if (named !== undefined) {
    if (given.length > count) wrong('the case is named twice', 'name it once');
    return { paths: named, words: given };
  }
  if (given.length === count) return { paths: ['.'], words: given };
  const behind = given.slice(count);
  if (behind.every((word) => existsSync(word))) return { paths: behind, words: given.slice(0, count) };
  const before = given.slice(0, given.length - count);
  if (before.every((word) => existsSync(word))) return { paths: before, words: given.slice(given.length - count) };
  const missing = given.filter((word) => !existsSync(word));
  // Where words are people, none is quoted: they may be protected.
  if (count === 0) return wrong(`no file or folder is called ${missing.join(', ')}`, 'name the case as it is called');
  return wrong(
    given.some((word) => existsSync(word))
      ? `some of the words beyond the ${count} it takes are no file or folder that is there`
      : 'none of the words is a file or folder that is there',
    'name the case, or give it by --case',
  );
}
