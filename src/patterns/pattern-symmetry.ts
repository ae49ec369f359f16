import type { ResolvedPattern, ResolvedTie } from './resolve-pattern.ts';

/**
 * Which places are alike, so that a match is told once and not once for every way to hand out its parts? For each place the others it could
 * change parts with, the places before it staying: the node of the first is to be lower than theirs.
 *
 * Idea: J. Grochow, M. Kellis, RECOMB 2007, doi:10.1007/978-3-540-71681-5_7.
 */
export function symmetryBreaking(pattern: ResolvedPattern): (readonly [lower: number, higher: number])[] {
  const count = pattern.roles.length;
  const kinds = pattern.roles.map(({ name, ...conditions }) => JSON.stringify(conditions));
  const between = pairSignatures(pattern);
  const sequences = sequenceSignature(pattern, [...Array(count).keys()]);
  const pairs: (readonly [number, number])[] = [];
  for (let place = 0; place < count; place++)
    for (let other = place + 1; other < count; other++) {
      const fixed = Array.from({ length: place }, (_, i) => i);
      if (canMap([...fixed, other])) pairs.push([place, other]);
    }
  return pairs;

  /** Whether the places, mapped so far as told, can be mapped on whole. */
  function canMap(image: readonly number[]): boolean {
    const place = image.length - 1;
    const to = image[place]!;
    if (kinds[place] !== kinds[to] || image.indexOf(to) < place) return false;
    for (let earlier = 0; earlier < place; earlier++)
      if (between[earlier]![place] !== between[image[earlier]!]![to]) return false;
    if (place + 1 === count) return sequenceSignature(pattern, image) === sequences;
    for (let next = 0; next < count; next++) if (canMap([...image, next])) return true;
    return false;
  }
}

/** What is asked between two places, as seen from the first. */
function pairSignatures({ roles, ties, forbidden, comparisons }: ResolvedPattern): string[][] {
  const facts: string[][][] = roles.map(() => roles.map(() => []));
  const note = (a: number, b: number, fact: string): void => {
    facts[a]![b]!.push(fact);
  };
  for (const [sort, list] of [['tied', ties] as const, ['apart', forbidden] as const])
    for (const tie of list) {
      note(tie.from, tie.to, `${sort} ${tie.directed ? 'to' : ''} ${conditionsOf(tie)}`);
      note(tie.to, tie.from, `${sort} ${tie.directed ? 'from' : ''} ${conditionsOf(tie)}`);
    }
  for (const {
    places: [a, b],
    by,
    same,
  } of comparisons) {
    note(a, b, `${by} ${same}`);
    note(b, a, `${by} ${same}`);
  }
  return facts.map((row) => row.map((list) => list.sort().join('\n')));
}

function conditionsOf({ kinds, window, least = 1 }: ResolvedTie): string {
  return JSON.stringify([kinds && [...kinds].sort(), window, least]);
}

function sequenceSignature({ ties, sequences }: ResolvedPattern, image: readonly number[]): string {
  const step = (tie: ResolvedTie): string => {
    const ends = [image[tie.from]!, image[tie.to]!];
    if (!tie.directed) ends.sort((a, b) => a - b);
    return `${ends.join()} ${tie.directed ?? false} ${conditionsOf(tie)}`;
  };
  return sequences
    .map((sequence) => `${sequence.within}: ${sequence.ties.map((tie) => step(ties[tie]!)).join('; ')}`)
    .sort()
    .join('\n');
}
