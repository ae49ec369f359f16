import type { Steps } from '../kernels/index.ts';
import { compareIds, type IssueCode } from '../model/index.ts';
import { deriveLinkId } from './link-id.ts';
import type { Attendance } from './read-attendance-row.ts';
import type { LinkDraft } from './read-link-row.ts';

/** A row of attendance that becomes no link, by its place among the rows. */
export interface SetAside {
  readonly index: number;
  readonly code: IssueCode;
  readonly message: string;
}

const MOST_ATTENDEES = 1000;
const MOST_PAIRS = 5_000_000;
/** Rows looked at between two stops. */
const ROWS_A_STEP = 1 << 10;

/**
 * Turns attendance into links: one for every two who attended an event, of strength 1 / (attendees - 1), so that each attendance is worth
 * 1 in all. A star or a chain would be shorter, but would tear the others apart when a protected person in it is left out.
 *
 * A pair is only as sure as the weaker of its two rows: report, informant, grade and time come from the row with the worse grade, no
 * grade being the worst. Events of one attendee, of more than 1,000, or beyond five million pairs in all are set aside, the largest
 * first. The order of rows plays no part. Stops after every event and some hundred rows.
 */
export function* pairAttendees(rows: readonly Attendance[]): Steps<{ links: LinkDraft[]; setAside: SetAside[] }> {
  const setAside: SetAside[] = [];
  const links: LinkDraft[] = [];
  let pairCount = 0;
  for (const [event, indexes] of yield* groupByEvent(rows)) {
    yield;
    const present = new Map<string, number>();
    for (const index of indexes) {
      const isNew = rows[index]!.people.filter((person) => !present.has(person));
      for (const person of isNew) present.set(person, index);
      if (isNew.length === 0) {
        setAside.push({
          index,
          code: 'repeated-attendance',
          message: 'another row says that they attended this event',
        });
      }
    }
    const people = [...present.keys()].sort(compareIds);
    const pairs = (people.length * (people.length - 1)) / 2;
    const used = new Set(present.values());
    if (people.length < 2) {
      for (const index of used) setAside.push({ index, code: 'lone-attendee', message: 'nobody else attended' });
    } else if (people.length > MOST_ATTENDEES || pairCount + pairs > MOST_PAIRS) {
      const message = `${people.length} people attended: an event this large ties nobody; check that the column names events`;
      for (const index of used) setAside.push({ index, code: 'event-too-large', message });
    } else {
      pairCount += pairs;
      pairUp(people, (person) => rows[present.get(person)!]!.content, event, links);
    }
  }
  return { links, setAside };
}

/** Events from the smallest, each with its rows by content. */
function* groupByEvent(rows: readonly Attendance[]): Steps<[event: string, indexes: number[]][]> {
  const byEvent = new Map<string, number[]>();
  rows.forEach(({ event }, index) => {
    const group = byEvent.get(event);
    if (group) group.push(index);
    else byEvent.set(event, [index]);
  });
  const contents: string[] = [];
  for (const { people, content } of rows) {
    if (contents.length % ROWS_A_STEP === 0) yield;
    contents.push(`${JSON.stringify(people)} ${deriveLinkId(content)}`);
  }
  for (const group of byEvent.values()) group.sort((a, b) => compareIds(contents[a]!, contents[b]!));
  const size = (indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + rows[index]!.people.length, 0);
  return [...byEvent].sort(([a, left], [b, right]) => size(left) - size(right) || compareIds(a, b));
}

function pairUp(
  people: readonly string[],
  contentOf: (person: string) => LinkDraft,
  event: string,
  links: LinkDraft[],
): void {
  for (const [i, source] of people.entries()) {
    for (let j = i + 1; j < people.length; j++) {
      const target = people[j]!;
      const content = weaker(contentOf(source), contentOf(target));
      links.push({ ...content, id: '', source, target, directed: false, strength: 1 / (people.length - 1), event });
    }
  }
}

/** On every scale a later letter or digit is a worse grade. */
function weaker(a: LinkDraft, b: LinkDraft): LinkDraft {
  const [gradeA, gradeB] = [a.grade ?? '\uffff', b.grade ?? '\uffff'];
  return gradeA > gradeB || (gradeA === gradeB && deriveLinkId(a) <= deriveLinkId(b)) ? a : b;
}
