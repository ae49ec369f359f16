/** One mailbox of a message as mail programs write it. */
export interface MailAddress {
  /** What names the person: the address in small letters, else the text as it stands. */
  readonly id: string;
  /** What the person is called beside the address. */
  readonly name?: string;
}

const ADDRESS = /[^\s@<>()[\]"',;:]+@[^\s@<>()[\]"',;]+/;
const SCHEME = /^(?:mailto|smtp|sip):/i;

/**
 * Reads one mailbox: `Ann <a@x.example>`, `"Doe, Ann" <a@x.example>`, `a@x.example (Ann)`, `1000001@chat.example Ann` and `+1000001 Ann` of telephones, `mailto:A@X.example`. Upper and small letters of an address are one.
 * What holds no address, or several, stays as it is.
 *
 * @example readMailAddress('"Doe, Ann" <A@x.example>') // => { id: 'a@x.example', name: 'Doe, Ann' }
 */
export function readMailAddress(text: string): MailAddress {
  const trimmed = text.trim();
  if (!trimmed.includes('@')) return readNumber(trimmed);
  const bracket = /^(.*?)[<[]\s*((?:mailto:|smtp:)?[^<>[\]\s]+@[^<>[\]\s]+)\s*[>\]]\s*$/is.exec(trimmed);
  const behind =
    /^([^\s()]+@[^\s()]+)\s*\(([^()]*)\)$/.exec(trimmed) ?? /^(\+?\d+@[^\s()<>,;]+)\s+([^@<>,;]+)$/.exec(trimmed);
  const address = (bracket?.[2] ?? behind?.[1] ?? trimmed).replace(/^['"]+|['"]+$/g, '').replace(SCHEME, '');
  const found = ADDRESS.exec(address);
  if (found === null || found[0] !== address) return { id: trimmed };
  const id = address.toLowerCase();
  const name = (bracket?.[1] ?? behind?.[2] ?? '')
    .replace(/\s*\(owner\)\s*$/i, '')
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .replace(/\\(.)/g, '$1')
    .trim();
  return name === '' || name.toLowerCase() === id ? { id } : { id, name };
}

/** A telephone number in front of words is the id, and the words are a name; so phone examiners write whom a message came from. */
function readNumber(text: string): MailAddress {
  const [, id, behind = ''] = /^(\+?\d[\d-]{6,15})\s+(\S.*)$/s.exec(text) ?? [];
  if (id === undefined || !/\p{L}/u.test(behind)) return { id: text };
  const name = behind.replace(/\s*\(owner\)\s*$/i, '').trim();
  return name === '' ? { id } : { id, name };
}
