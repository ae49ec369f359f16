import { type CaseLink, compareIds, type EvidenceSource, RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';

/** What may be disbelieved: a source, every link of a kind, everything about a person, or one link. */
export type DoubtToken = EvidenceSource | { readonly kind: 'kind' | 'person' | 'link'; readonly id: string };

const KINDS = ['report', 'informant', 'event', 'file', 'tie', 'kind', 'person', 'link'] as const;
const WRITTEN = new RegExp(`^(${KINDS.join('|')}):(.+)$`, 'su');

/**
 * Reads a token as it is written: `informant:I3`, `event:E1`, `kind:call`, `person:P7`, `tie:P1~P2`, `file:calls.csv`, `link:L9`, `report:R17`; what
 * names no kind is a report.
 *
 * @throws RingtraceError `invalid-option` for a token without an id, or a tie that does not name two people.
 * @example readDoubtToken('informant:I3') // => { kind: 'informant', id: 'I3' }
 */
export function readDoubtToken(token: DoubtToken | string): DoubtToken {
  if (typeof token !== 'string') return soundToken(token);
  const [, kind, id] = WRITTEN.exec(token) ?? [];
  if (kind === undefined) return soundToken({ kind: 'report', id: token });
  return soundToken({ kind: kind as DoubtToken['kind'], id: kind === 'tie' ? pairOf(id!) : id! });
}

/** `report:R17`, as {@link readDoubtToken} reads it. */
export function writeDoubtToken(token: DoubtToken): string {
  checkSubject('writeDoubtToken', token, 'values');
  const { kind, id } = token;
  return `${kind}:${kind === 'tie' ? writePair(id) : id}`;
}

/** As JSON where an id holds the sign that would part them. */
function writePair(id: string): string {
  const pair = JSON.parse(id) as string[];
  return pair.some((end) => end.includes('~')) ? id : pair.join('~');
}

/** Tells whether a link falls when a token is disbelieved. */
export function hangsOn({ kind, id }: DoubtToken): (link: CaseLink) => boolean {
  switch (kind) {
    case 'report':
    case 'informant':
    case 'event':
    case 'kind':
      return (link) => link[kind] === id;
    case 'link':
      return (link) => link.id === id;
    case 'person':
      return ({ source, target }) => source === id || target === id;
    case 'tie': {
      const [a, b] = JSON.parse(id) as [string, string];
      return ({ source, target }) => (source === a && target === b) || (source === b && target === a);
    }
    case 'file':
      // A workbook is doubted with all its sheets.
      return ({ file }) => file === id || (file?.startsWith(`${id}, `) ?? false);
  }
}

const PLACE = 'disbelieve';

function soundToken(token: DoubtToken): DoubtToken {
  const { kind, id } = (token ?? {}) as Partial<DoubtToken>;
  const isSound = KINDS.some((known) => known === kind) && typeof id === 'string' && id !== '';
  if (isSound && (kind !== 'tie' || isPair(id))) return token;
  throw new RingtraceError(
    'invalid-option',
    PLACE,
    'a token names nothing that can be disbelieved',
    `write ${KINDS.map((known) => `${known}:...`).join(', ')}; a tie as tie:P1~P2`,
  );
}

/** Two ids with a tilde between them, or JSON. */
function pairOf(text: string): string {
  if (isPair(text)) return text;
  return JSON.stringify(text.split('~').sort(compareIds));
}

function isPair(text: string): boolean {
  try {
    const pair: unknown = JSON.parse(text);
    return Array.isArray(pair) && pair.length === 2 && pair.every((id) => typeof id === 'string' && id !== '');
  } catch {
    return false;
  }
}
