import type { IdentityRecord, JudgementLog } from '../identities/index.ts';
import type { CaseLink, Person } from '../model/index.ts';
import { createShield, type Shield, shieldLinks } from '../protection/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { CaseState, ItemKind } from './case-state.ts';
import { itemKey } from './item-key.ts';

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
      records: records.filter(({ id }) => isOpen(id)),
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
