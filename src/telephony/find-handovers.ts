import { type CaseLink, compareIds, type PersonId } from '../model/index.ts';
import { findActivityChange } from './activity-change.ts';
import { type LineContact, readContactLines } from './contact-lines.ts';
import type { Handover } from './handover.ts';
import { alsoByPhones } from './handovers-by-phones.ts';
import { matchLines, type NewLine, type OldLine } from './match-lines.ts';
import type { Sighting } from './phone-track.ts';

/** Which contacts are looked at, and how many two lines must have in common. */
export interface FindHandoversOptions {
  readonly kinds?: readonly string[] | undefined;
  readonly minShared?: number | undefined;
}

/** All handovers between the lines of these links, best first; see `proposeHandovers`. */
export function findHandovers(
  links: readonly CaseLink[],
  tracks: ReadonlyMap<string, readonly Sighting[]>,
  { kinds = ['call', 'message'], minShared = 2 }: FindHandoversOptions,
): readonly Handover[] {
  const { lines, tickCount } = readContactLines(links, new Set(kinds));
  const weightOf = new Map<PersonId, number>();
  for (const [line, contacts] of lines) {
    weightOf.set(line, Math.log(lines.size / new Set(contacts.map((contact) => contact.with)).size));
  }
  const risen: NewLine[] = [];
  for (const [line, contacts] of lines) {
    const change = findActivityChange(
      contacts.map(({ tick }) => tick),
      tickCount,
    );
    if (change?.direction !== 'rise' || change.evidence <= Math.log(lines.size)) continue;
    risen.push(newLineOf(line, contacts, change.tick, tickCount));
  }
  const olds = (tick: number): Map<PersonId, OldLine> => {
    const found = new Map<PersonId, OldLine>();
    for (const [line, contacts] of lines) {
      const { before, ratio } = split(contacts, tick, tickCount);
      // Rates before over after: a line that goes on as ever has handed nothing over.
      if (before.length > 0 && ratio < 1) found.set(line, { line, before, silence: 1 - ratio });
    }
    return found;
  };
  const byContacts = matchLines(risen, olds, weightOf, minShared);
  return [...(tracks.size === 0 ? byContacts : alsoByPhones(byContacts, { risen, olds, tracks }))].sort(
    (a, b) => b.score - a.score || compareIds(a.from, b.from) || compareIds(a.to, b.to),
  );
}

function newLineOf(line: PersonId, contacts: readonly LineContact[], tick: number, tickCount: number): NewLine {
  const { after, ratio } = split(contacts, tick, tickCount);
  return { line, tick, after, at: after[0]!.at, novelty: 1 - 1 / ratio };
}

/** Contacts before and after a tick, and the rate after over the rate before. */
function split(contacts: readonly LineContact[], tick: number, tickCount: number) {
  const after = contacts.filter((contact) => contact.tick >= tick);
  const before = contacts.filter((contact) => contact.tick < tick);
  return { before, after, ratio: after.length / (tickCount - tick) / (before.length / tick) };
}
