import { nearestNames } from './nearest-names.ts';

/**
 * The known name that a misspelled one most likely means.
 *
 * @returns undefined when none is near.
 * @example nearestName('amnog', ['among', 'measures']) // => 'among'
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  return nearestNames(name, known, 1)[0];
}
