import {
  type CaseLink,
  DIRECTED_KINDS,
  type IssueCode,
  isStrength,
  LINK_TEXT_FIELDS,
  LINK_TEXTS,
  MOST_STRENGTH,
  type PassedOver,
} from '../model/index.ts';
import { NO_TEXT, quoteCell, UNREADABLE } from './cells.ts';
import type { LinkField } from './columns.ts';
import { isTotal } from './is-total.ts';
import type { Amount } from './read-amount.ts';
import { readMoment } from './read-moment.ts';
import { readTime } from './read-time.ts';
import { type RowProblem, refuseExtraCells } from './refuse-extra-cells.ts';
import { NOBODY, type RowLayout } from './row-layout.ts';
import { cellAt, type RowRecord } from './row-record.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A link whose id is empty where the row gave none. */
export type LinkDraft = Writable<CaseLink>;

/** What became of a row: a draft, with what is to be told of it; or no link, and why. */
export type RowOutcome =
  | { readonly draft: LinkDraft; readonly problems: readonly RowProblem[]; readonly marks: number }
  | { readonly draft?: undefined; readonly problems: readonly RowProblem[] }
  | {
      readonly draft?: undefined;
      readonly problems?: undefined;
      readonly passed: PassedOver;
      /** Who had to do with nobody. */
      readonly alone?: string;
    };

/**
 * A plain object, as `{}` is. The engine keeps what a function makes with the room that its first ones came to need, so that `at` and what else rows state lie
 * within the draft; of a literal they would lie beside it, in a list that grows with every one.
 */
const Draft = function (this: LinkDraft, source: string, target: string): void {
  this.id = '';
  this.source = source;
  this.target = target;
  this.kind = '';
  this.directed = false;
  this.strength = 1;
} as unknown as new (
  source: string,
  target: string,
) => LinkDraft;
Draft.prototype = Object.prototype;

/** A number of the row has two readings; a number of the row shows a decimal comma. */
export const TWO_READINGS = 1;
export const SHOWS_COMMA = 2;

const NOTHING: readonly RowProblem[] = Object.freeze([]);

/** Reads one row whole: a draft when its ends are readable and nothing contradicts it, else every problem found in it. */
export function readLinkRow(
  record: RowRecord,
  layout: RowLayout,
  targetCell: unknown = cellAt(record, layout.slots.target),
): RowOutcome {
  const problems: RowProblem[] = [];
  const { slots, readPerson } = layout;
  const sense = layout.senseOf?.(record);
  if (sense?.kind === 'data') return { passed: 'data-session' };
  if (layout.isUndone?.(record)) return { passed: 'undone' };
  const isTurned = sense?.way === 'in' && layout.turnsIncoming;
  const first = readPerson(cellAt(record, slots.source));
  const second = readPerson(targetCell);
  const source = isTurned ? second : first;
  const target = isTurned ? first : second;
  if (typeof source !== 'string' || typeof target !== 'string') {
    if (isTotal(record)) return { passed: 'total' };
    const isNobody = (end: unknown): boolean => end === NOBODY;
    const isNamed = (end: unknown): end is string => typeof end === 'string';
    if ((isNobody(source) && (isNobody(target) || isNamed(target))) || (isNobody(target) && isNamed(source)))
      return { passed: 'nobody', ...(isNamed(source) && { alone: source }), ...(isNamed(target) && { alone: target }) };
    if (!isNamed(source)) refusePerson('source', source, 'the first person', cellAt(record, slots.source), problems);
    if (!isNamed(target)) refusePerson('target', target, 'the second person', cellAt(record, slots.target), problems);
  }
  if (source === target && typeof source === 'string') {
    const message = 'source and target are one person';
    problems.push({ field: 'target', code: 'self-link', message, value: target });
  }
  const draft = new Draft(source as string, target as string) as LinkDraft;
  const marks = readStatement(record, layout, draft, problems, sense?.kind);
  if (
    layout.needsWay &&
    sense?.way === undefined &&
    slots.directed === undefined &&
    problems.every(({ isKept }) => isKept)
  )
    leaveUndirected(draft, record, layout, problems);
  refuseExtraCells(record, layout, problems);
  for (const { isKept } of problems) if (!isKept) return { problems };
  if (layout.turnsNegative !== undefined && draft.amount !== undefined && draft.amount < 0) {
    draft.amount = -draft.amount;
    if (layout.turnsNegative) [draft.source, draft.target] = [draft.target, draft.source];
  }
  return { draft, problems: problems.length > 0 ? problems : NOTHING, marks };
}

/** Who called is not told: a direction would be guessed. */
function leaveUndirected(
  draft: LinkDraft,
  record: RowRecord,
  { slots, senseOf }: RowLayout,
  problems: RowProblem[],
): void {
  draft.directed = false;
  if (senseOf === undefined) return;
  const value = cellAt(record, slots.direction);
  const message = `direction ${quoteCell(value ?? '')} tells no way that is known, so the link has no direction; write IN or OUT`;
  problems.push({ field: 'direction', code: 'unreadable-directed', message, value, isKept: true });
}

function refusePerson(
  field: 'source' | 'target',
  id: unknown,
  who: string,
  value: unknown,
  problems: RowProblem[],
): void {
  if (id === UNREADABLE)
    problems.push({ field, code: 'unreadable-text', message: `${field} ${NO_TEXT}`, value: undefined });
  if (typeof id === 'object' && id !== null && 'broken' in id) {
    problems.push({ field, code: 'unreadable-text', message: `${field} ${id.broken}`, value });
    return;
  }
  const message = id === NOBODY ? `${field} is a word for nobody` : `no ${field}: give the id of ${who}`;
  problems.push({ field, code: 'missing-person', message, value: undefined });
}

/** Reads what a row says beside the people, into the draft; tells by marks what its numbers show. */
export function readStatement(
  record: RowRecord,
  layout: RowLayout,
  draft: LinkDraft,
  problems: RowProblem[],
  sensedKind?: string,
): number {
  const { slots } = layout;
  const refuse = (field: LinkField, code: IssueCode, what: (cell: string) => string, isKept = false): void => {
    const value = cellAt(record, slots[field]);
    problems.push({ field, code, message: what(quoteCell(value)), value, ...(isKept && { isKept }) });
  };
  const { kind, event: kindEvent } = layout.readKind(
    sensedKind ?? (slots.kind === undefined ? undefined : textAt('kind', slots.kind, record, layout, problems)),
  );
  draft.kind = kind;
  let marks = 0;
  const strength = slots.strength === undefined ? undefined : layout.readAmount(cellAt(record, slots.strength));
  if (strength === UNREADABLE)
    refuse('strength', 'unreadable-strength', (cell) => `strength ${cell} is not a number above 0`, true);
  else if (strength !== undefined) {
    if (strength.value <= 0)
      refuse('strength', 'unreadable-strength', (cell) => `strength ${cell} is not a number above 0`);
    else if (!isStrength(strength.value))
      refuse('strength', 'unreadable-strength', (cell) => `strength ${cell} is out of range (1e-100 to 1e100)`);
    else draft.strength = strength.value;
    marks |= marksOf(strength);
  }
  const directed = slots.directed === undefined ? undefined : layout.readFlag(cellAt(record, slots.directed));
  if (directed === UNREADABLE) {
    refuse('directed', 'unreadable-directed', (cell) => `directed ${cell} is none of 0, 1, true, false`);
  } else draft.directed = directed ?? DIRECTED_KINDS.has(kind);
  const at = readMoment(record, layout, problems);
  if (at !== undefined) draft.at = at;
  const amount = slots.amount === undefined ? undefined : layout.readAmount(cellAt(record, slots.amount));
  if (amount === UNREADABLE) refuse('amount', 'unreadable-amount', (cell) => `amount ${cell} is not a number`, true);
  else if (amount !== undefined && Math.abs(amount.value) > MOST_STRENGTH)
    refuse('amount', 'unreadable-amount', (cell) => `amount ${cell} is out of range (up to 1e100)`);
  else if (amount !== undefined) {
    draft.amount = amount.value;
    marks |= marksOf(amount);
    const stated = amount.currency ?? layout.currency;
    if (stated !== undefined) draft.currency = stated;
  }
  const currency =
    slots.currency === undefined ? undefined : textAt('currency', slots.currency, record, layout, problems);
  if (currency !== undefined) draft.currency = currency;
  const event =
    (slots.event === undefined ? undefined : textAt('event', slots.event, record, layout, problems)) ??
    kindEvent ??
    layout.event;
  if (event !== undefined) draft.event = event;
  const report = slots.report === undefined ? undefined : textAt('report', slots.report, record, layout, problems);
  if (report !== undefined) draft.report = report;
  const informant =
    slots.informant === undefined ? undefined : textAt('informant', slots.informant, record, layout, problems);
  if (informant !== undefined) draft.informant = informant;
  const grade = slots.grade === undefined ? undefined : layout.readGrade(cellAt(record, slots.grade));
  if (typeof grade === 'string') draft.grade = grade;
  else if (grade === UNREADABLE) {
    refuse('grade', 'unknown-grade', (cell) => `grade ${cell} is of no known scale (B2, B/2/1 or 2/B/P)`);
  }
  const basis = slots.basis === undefined ? undefined : layout.readBasis(cellAt(record, slots.basis));
  if (basis === UNREADABLE) refuse('basis', 'unknown-basis', (cell) => `basis ${cell} is not fact or assessment`);
  else if (basis !== undefined) draft.basis = basis;
  const benefit = slots.benefit === undefined ? undefined : layout.readBenefit(cellAt(record, slots.benefit));
  if (benefit === UNREADABLE) refuse('benefit', 'unknown-benefit', (cell) => `benefit ${cell} is not none or stated`);
  else if (benefit !== undefined) draft.benefit = benefit;
  const caseId = slots.caseId === undefined ? undefined : textAt('caseId', slots.caseId, record, layout, problems);
  if (caseId !== undefined) draft.caseId = caseId;
  const retainUntil =
    slots.retainUntil === undefined ? undefined : textAt('retainUntil', slots.retainUntil, record, layout, problems);
  if (retainUntil !== undefined) {
    const day = readTime(retainUntil.trim(), layout.dateOrder);
    if (day !== UNREADABLE && /^\d{4}-/.test(day)) draft.retainUntil = day;
    else refuse('retainUntil', 'unreadable-retention', (cell) => `retention date ${cell} is not ISO 8601 (2031-12-31)`);
  }
  const handling =
    slots.handling === undefined ? undefined : textAt('handling', slots.handling, record, layout, problems);
  if (handling !== undefined) draft.handling = handling;
  const id = slots.id === undefined ? undefined : textAt('id', slots.id, record, layout, problems);
  if (id !== undefined) draft.id = id;
  return marks;
}

function marksOf({ hasTwoReadings, shows }: Amount): number {
  return (hasTwoReadings ? TWO_READINGS : 0) | (shows === 'comma' ? SHOWS_COMMA : 0);
}

/** Fields in which a word for nobody is an empty cell. */
const NAMING: ReadonlySet<LinkField> = new Set<LinkField>(LINK_TEXT_FIELDS.filter((field) => LINK_TEXTS[field].names));

/** Who calls asks for the slot first: most tables have few, and a look for each absent one would cost more than the row. */
function textAt(
  field: LinkField,
  slot: string | number,
  record: RowRecord,
  layout: RowLayout,
  problems: RowProblem[],
): string | undefined {
  const cell = cellAt(record, slot);
  if (cell === undefined || cell === '') return undefined;
  const read = field === 'id' ? layout.readOnce : NAMING.has(field) ? layout.readSource : layout.readText;
  const value = read(cell);
  if (value !== UNREADABLE) return value;
  problems.push({ field, code: 'unreadable-text', message: `${field} ${NO_TEXT}`, value: cell });
  return undefined;
}
