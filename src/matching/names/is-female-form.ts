/**
 * Tells whether one name is the other with the ending of women: two people, and no slip of the pen.
 *
 * @example isFemaleForm('samir', 'samira') // => true
 */
export function isFemaleForm(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 3) return false;
  if (`${shorter}a` === longer) return true;
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /^(?:oa|ao)$/.test(a.at(-1)! + b.at(-1)!);
}
