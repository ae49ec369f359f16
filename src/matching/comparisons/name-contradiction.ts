import type { ParsedName } from '../names/parsed-name.ts';
import type { AgreedPlaces } from './name-kinship.ts';

/**
 * Tells whether two names whose parts agree are those of two people all the same: senior and junior, II and III, two sexes, or son and
 * father exchanged in a chain of descent.
 */
export function contradict(a: ParsedName, b: ParsedName, agreed: readonly AgreedPlaces[]): boolean {
  if (a.generation !== undefined && b.generation !== undefined && a.generation !== b.generation) return true;
  if (a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex) return true;
  // A comma puts the family name first.
  if ((!a.isChain && !b.isChain) || a.family || b.family) return false;
  const inOrder = [...agreed].sort((x, y) => x.i - y.i);
  return inOrder[0]?.i !== 0 || inOrder.some(({ j }, at) => j < (inOrder[at - 1]?.j ?? j)) || inOrder[0].j !== 0;
}

/** Two names after two fathers: Ivan Petrovich and Ivan Sergeevich. */
export function haveTwoFathers(a: ParsedName, b: ParsedName, agreed: readonly AgreedPlaces[]): boolean {
  if (a.patronymic === undefined || b.patronymic === undefined) return false;
  return !agreed.some(({ i, j }) => i === a.patronymic && j === b.patronymic);
}
