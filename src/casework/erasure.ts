import type { IdentityRecord, JudgementLog } from '../identities/index.ts';
import { type CaseLink, type Person, RingtraceError } from '../model/index.ts';
import { createShield, type Shield, shieldLinks } from '../protection/index.ts';
import { checkOptions, checkSubject, id, list, type OptionRules, word } from '../rules/index.ts';
import { type CaseChange, type CaseState, ITEM_KINDS, type ItemKind, type Tombstone } from './case-state.ts';
import { instant } from './casework-rules.ts';
import { itemKey } from './hashes.ts';

/** What is erased, by whom, why. */
export interface EraseItemOptions {
  /** What kind of item. */
  readonly kind: ItemKind;
  /** Who or what: it is kept nowhere. */
  readonly id: string;
  /** Ids of records that are one with the person: they are erased too. */
  readonly recordIds?: readonly string[] | undefined;
  /** Names of the person, to be taken out of texts. */
  readonly names?: readonly string[] | undefined;
  /** Who erases. */
  readonly by: string;
  /** When: an ISO 8601 instant. */
  readonly at: string;
  /** Why, without naming the item: the log keeps it. */
  readonly why: string;
}

const rules: OptionRules<EraseItemOptions> = {
  kind: word(ITEM_KINDS),
  id,
  recordIds: list(id),
  names: list(id),
  by: id,
  at: instant,
  why: id,
};

/**
 * Erases a person, a report or a row: a keyed hash is all that stays of it, decisions on it go, its id and names go out of the reasons of others, and the log keeps
 * that something was erased, by whom, when and why. `withoutErased` keeps it out of whatever is read later. Outputs that hold it are for the caller to destroy.
 *
 * @throws RingtraceError `invalid-option` for a reason that names the item, an item that is erased already, or a name of an added file that names it.
 */
export function eraseItem(state: CaseState, options: EraseItemOptions): CaseChange {
  checkSubject(PLACE, state, 'values');
  checkSubject(PLACE, options, 'values');
  checkOptions(PLACE, options, rules);
  checkSubject(PLACE, state.key, 'text');
  const { kind, by, at, why, recordIds = [], names = [] } = options;
  const refuse = (problem: string, remedy: string): never => {
    throw new RingtraceError('invalid-option', PLACE, problem, remedy);
  };
  const ids = [options.id, ...(kind === 'person' ? recordIds : [])];
  const shield = createShield(
    ids.map((each) => ({ id: each, category: 'unclear', names })),
    () => 'erased',
  );
  if (shield.names(why) || shield.names(by))
    refuse('the reason names the item', 'say why without naming it: the log is kept');
  const named = state.file.inputs.find(({ name, path }) => shield.names(name) || shield.names(path));
  if (named)
    refuse('an added file has it in its name', 'rename the file, add it anew under the other name, and erase then');
  const keys = [...new Set(ids.map((each) => itemKey(state.key, kind, each)))];
  const taken = new Set(state.tombstones.items.map(({ key }) => key));
  const items: Tombstone[] = keys.filter((key) => !taken.has(key)).map((key) => ({ kind, key, at }));
  if (items.length === 0) refuse('it is erased already', 'nothing is left to be done');
  const isOther = (person: string): boolean =>
    kind !== 'person' || !keys.includes(itemKey(state.key, 'person', person));
  const told = <T extends { readonly person: string; readonly reason: string }>(list: readonly T[]): T[] =>
    list.filter(({ person }) => isOther(person)).map((entry) => ({ ...entry, reason: shield.text(entry.reason) }));
  return {
    state: {
      ...state,
      file: {
        ...state.file,
        erasedCount: state.file.erasedCount + 1,
        runs: state.file.runs.map((run) => ({ ...run, isDestroyed: true })),
      },
      decisions: told(state.decisions),
      suspicions: told(state.suspicions).map((entry) => ({ ...entry, document: shield.text(entry.document) })),
      judgements: state.judgements.flatMap((entry) => {
        const keeps = entry.type !== 'judgement' || (isOther(entry.left) && isOther(entry.right));
        return keeps ? [{ ...entry, reason: shield.text(entry.reason) }] : [];
      }),
      tombstones: { ...state.tombstones, items: [...state.tombstones.items, ...items] },
    },
    facts: [{ at, who: by, verb: 'erasure', what: `${ARTICLE[kind]} was erased`, why, items: keys }],
  };
}

const PLACE = 'eraseItem';
const ARTICLE: Readonly<Record<ItemKind, string>> = {
  person: 'a person',
  report: 'a report',
  row: 'a row',
  input: 'a file',
};

/** What a case was read to hold, as far as anybody or anything in it may have been erased. */
export interface ErasableReading {
  /** As the readers give them. */
  readonly links: readonly CaseLink[];
  /** As the readers give them. */
  readonly people: readonly Person[];
  /** Entries of registers. */
  readonly records: readonly IdentityRecord[];
  /** Who was taken for whom. */
  readonly judgements: JudgementLog;
}

/** A reading without what has a tombstone. */
export interface WithoutErased<Reading> {
  /** The same, without it. */
  readonly reading: Reading;
  /** Links that were taken out. */
  readonly withheldLinkCount: number;
  /** Takes what was erased out of any text: names of files, messages, reasons. */
  readonly shield: Shield;
}

/**
 * Takes out of a reading what has a tombstone in the case: was erased is gone, whoever hands it in again. People by any near spelling of their id, reports and rows by
 * theirs; where the id or a name of somebody erased stands in another text of a link, `erased-1` stands there instead.
 *
 * Cost: O(links), one keyed hash for each person, report and, where rows were erased, row.
 *
 * @throws RingtraceError `invalid-option` for what is no reading or no state.
 */
export function withoutErased<Reading extends ErasableReading>(
  reading: Reading,
  state: Pick<CaseState, 'key' | 'tombstones'>,
): WithoutErased<Reading> {
  checkSubject('withoutErased', reading, 'values');
  checkSubject('withoutErased', state, 'values');
  const isErased = erasedIn(state);
  const { links, people, records, judgements } = reading;
  const gone = new Map<string, Person>();
  const add = (id: string, names: readonly string[] = []): void => {
    if (isErased('person', id))
      gone.set(id, { id, category: 'unclear', names: [...new Set([...(gone.get(id)?.names ?? []), ...names])] });
  };
  for (const { source, target } of links) {
    add(source);
    add(target);
  }
  for (const { id, names } of [...people, ...records]) add(id, names);
  for (const { people: owners = [] } of records) for (const owner of owners) add(owner);
  const kept = links.filter(
    ({ id, source, target, report }) =>
      !gone.has(source) &&
      !gone.has(target) &&
      !(report !== undefined && isErased('report', report)) &&
      !isErased('row', id),
  );
  const shield = createShield([...gone.values()], (_, number) => `erased-${number}`);
  const isOpen = (text: string): boolean => !gone.has(text);
  return {
    reading: {
      ...reading,
      links: shieldLinks(kept, shield),
      people: people.filter(({ id }) => isOpen(id)),
      records: records.filter((record) => isOpen(record.id) && (record.people ?? []).every(isOpen)),
      judgements: judgements.filter(
        (entry) => entry.type !== 'judgement' || (isOpen(entry.left) && isOpen(entry.right)),
      ),
    },
    withheldLinkCount: links.length - kept.length,
    shield,
  };
}

/** Whether an item has a tombstone; each is looked up once. */
export function erasedIn(state: Pick<CaseState, 'key' | 'tombstones'>): (kind: ItemKind, id: string) => boolean {
  checkSubject('erasedIn', state, 'values');
  const { key, tombstones } = state;
  checkSubject('erasedIn', tombstones, 'values');
  checkSubject('erasedIn', tombstones.items, 'list');
  const keys = new Set(tombstones.items.map((item) => item.key));
  const kinds = new Set(tombstones.items.map(({ kind }) => kind));
  const known = new Map<string, boolean>();
  return (kind, id) => {
    if (!kinds.has(kind)) return false;
    const name = `${kind}:${id}`;
    const held = known.get(name) ?? keys.has(itemKey(key, kind, id));
    known.set(name, held);
    return held;
  };
}
