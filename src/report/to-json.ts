import { compareIds, type Findings, RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';

/** Keys in the order a reader wants them; any other key follows in code-unit order. */
const KEY_ORDER: readonly string[] = [
  'ringtrace',
  'verdict',
  'caveats',
  'options',
  'certainty',
  'network',
  'modularity',
  'leads',
  'planners',
  'ranking',
  'communities',
  'between',
  'ties',
  'evidence',
  'issues',
  'id',
  'person',
  'wording',
  'sentence',
  'lacks',
  'rank',
  'score',
  'rankInterval',
  'pTop',
  'restsOn',
  'cutSet',
  'paretoDepth',
  'families',
  'reasons',
  'signal',
  'family',
  'points',
  'source',
  'target',
  'kind',
];
const POSITION: ReadonlyMap<string, number> = new Map(KEY_ORDER.map((key, index) => [key, index]));

/** A piece is handed over when it has grown so long: one system call for thousands of lines. */
const PIECE_LENGTH = 65_536;

/**
 * Writes findings as JSON: the same findings give the same bytes, whatever order their keys were set in.
 *
 * One line per person, tie, link, community and issue, so that two runs compare line by line; ends in a newline. Nothing is left
 * out and nothing is added: `JSON.parse` gives the findings back. For one version the leads stand under their former name `planners` too. Under verdict `insufficient-data` the ranking is still there,
 * for programs; no other report prints it. Gotcha: a text ends at about 500 million characters, some 280,000 people; take {@link jsonPieces} beyond.
 *
 * Cost: O(size of the findings).
 *
 * @example JSON.parse(toJson(findings)).verdict // => 'ranked'
 */
export function toJson(findings: Findings): string {
  checkSubject('toJson', findings, 'values');
  return [...jsonPieces(findings)].join('');
}

/**
 * The text of {@link toJson} piece by piece, of any length in little memory: write or hash one before you take the next.
 *
 * @example [...jsonPieces(findings)].join('') === toJson(findings) // => true
 */
export function* jsonPieces(findings: Findings): Generator<string, void> {
  checkSubject('jsonPieces', findings, 'values');
  const orderOf = rememberOrders();
  const members: Record<string, unknown> = { ...findings, planners: findings.leads };
  let piece = '{';
  let between = '\n  ';
  for (const key of orderOf(Object.keys(members))) {
    const member = members[key];
    if (member === undefined) continue;
    piece += `${between}${JSON.stringify(key)}: `;
    between = ',\n  ';
    if (!Array.isArray(member) || member.length === 0) piece += write(member, 1, orderOf);
    else {
      for (const [index, item] of member.entries()) {
        piece += `${index === 0 ? '[' : ','}\n    ${write(item, 2, orderOf)}`;
        if (piece.length < PIECE_LENGTH) continue;
        yield piece;
        piece = '';
      }
      piece += '\n  ]';
    }
  }
  yield `${piece}\n}\n`;
}

type OrderOf = (keys: readonly string[]) => readonly string[];

/** Deeper than any findings; what holds itself has no end. */
const DEEPEST = 500;

/** Breaks lines for the first two levels and writes the rest on one line. */
function write(value: unknown, depth: number, orderOf: OrderOf): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (depth > DEEPEST) {
    const remedy = 'give plain data without circles';
    throw new RingtraceError('invalid-option', 'toJson', 'the value holds itself, or is too deep', remedy);
  }
  const isArray = Array.isArray(value);
  const parts = isArray
    ? value.map((item) => write(item, depth + 1, orderOf))
    : membersOf(value as Record<string, unknown>, depth, orderOf);
  const [open, close] = isArray ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  if (depth > 1) return `${open}${parts.join(', ')}${close}`;
  const indent = '  '.repeat(depth + 1);
  return `${open}\n${indent}${parts.join(`,\n${indent}`)}\n${'  '.repeat(depth)}${close}`;
}

function membersOf(value: Record<string, unknown>, depth: number, orderOf: OrderOf): string[] {
  const members: string[] = [];
  for (const key of orderOf(Object.keys(value))) {
    const member = value[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}: ${write(member, depth + 1, orderOf)}`);
  }
  return members;
}

/** Findings hold thousands of objects of a dozen shapes: each shape's keys are sorted once. */
function rememberOrders(): OrderOf {
  const orders = new Map<string, readonly string[]>();
  return (keys) => {
    const shape = keys.join('\0');
    const known = orders.get(shape);
    if (known) return known;
    const order = [...keys].sort((a, b) => position(a) - position(b) || compareIds(a, b));
    orders.set(shape, order);
    return order;
  };
}

function position(key: string): number {
  return POSITION.get(key) ?? KEY_ORDER.length;
}
