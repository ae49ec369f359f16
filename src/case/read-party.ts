/** Whom a cell of a phone examiner's table names. */
export interface Party {
  readonly id: string;
  readonly name?: string;
  /** What the cell says of the way: `From: ...` called, `To: ...` was called. */
  readonly way?: 'Incoming' | 'Outgoing';
}

const END = /^(from|to|von|an|de|da|para|a|à|от|кому|من|إلى)\s*:\s*/iu;
const FROM = /^(?:from|von|de|da|от|من)$/iu;

/**
 * Reads whom a cell names beside the owner of the phone: `From: +15550100002 Ann`, `To: 1555@s.whatsapp.net Bo`, two of them below each other, of which one may be
 * marked as the owner. A number or address that stands in front of words is the id, and the words are a name.
 *
 * @example readParty('From: 15550100002 Ann') // => { id: '15550100002', name: 'Ann', way: 'Incoming' }
 */
export function readParty(cell: string): Party {
  const pieces = cell
    .split(/\r?\n|;|,(?=\s*(?:from|to)\s*:)/iu)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const others = pieces.filter((piece) => !/\(owner\)\s*$/i.test(piece));
  const [first = cell.trim(), ...more] = others;
  if (more.length > 0) return { id: cell.trim() };
  const word = END.exec(first)?.[1];
  const way = word === undefined ? undefined : FROM.test(word) ? 'Incoming' : 'Outgoing';
  const bare = first.replace(END, '').trim();
  const [, id, name] = /^(\+?\d[\d-]{4,}|\*?#?\d{3,6}#?|[^\s@]+@[^\s@]+)\s+(\S.*)$/su.exec(bare) ?? [];
  const isNamed = id !== undefined && name !== undefined && /\p{L}/u.test(name);
  return { ...(isNamed ? { id, name } : { id: bare }), ...(way !== undefined && { way }) };
}
