import { distance } from 'fastest-levenshtein';

/**
 * The known name that a misspelled one most likely means: at most two in five of its letters away, capitals aside.
 *
 * @returns undefined when none is near.
 * @example nearestName('amnog', ['among', 'measures']) // => 'among'
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const far = Math.ceil(Math.min(name.length, 40) / 2.5);
  let nearest: string | undefined;
  let least = far + 1;
  for (const candidate of known) {
    const steps = distance(name.slice(0, 40).toLowerCase(), candidate.toLowerCase());
    if (steps < least) [nearest, least] = [candidate, steps];
  }
  return nearest;
}
