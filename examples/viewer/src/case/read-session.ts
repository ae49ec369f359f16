import { type CaseLink, type Findings, isProtected, type Person } from 'ringtrace';
import { checkedFindings } from './read-findings.ts';
import { type SavedSession, SESSION_FORMAT } from './session-format.ts';

/** Reads a session; null for a file that is none. What the page takes over of it is checked here: anybody may have written it. */
export async function readSession(file: File): Promise<SavedSession | null> {
  if (!(await file.slice(0, 64).text()).includes(SESSION_FORMAT)) return null;
  const wrong = (what: string): Error =>
    new Error(`${file.name}: its ${what} is not what a session of the viewer holds; save it anew`);
  let held: Partial<SavedSession>;
  try {
    held = JSON.parse(await file.text()) as Partial<SavedSession>;
  } catch {
    throw wrong('text');
  }
  const { case: saved, state, places } = held;
  if (typeof saved !== 'object' || saved === null || typeof saved.name !== 'string') throw wrong('case');
  const { links, people } = saved;
  if (!Array.isArray(people) || !people.every(isShownPerson)) throw wrong('people');
  if (!Array.isArray(links)) throw wrong('links');
  const findings = await checkedFindings(file.name, saved.findings);
  // Links are what the evidence of findings is, and are checked as that.
  await checkedFindings(file.name, { ...findings, evidence: links as readonly CaseLink[] } satisfies Findings);
  return {
    format: SESSION_FORMAT,
    case: { name: saved.name, findings, links, people },
    state,
    places: placesIn(places),
  };
}

function isShownPerson(value: unknown): value is Person {
  if (typeof value !== 'object' || value === null) return false;
  const { id, category } = value as Partial<Person>;
  return typeof id === 'string' && typeof category === 'string' && !isProtected(value as Person);
}

function placesIn(value: unknown): SavedSession['places'] {
  if (typeof value !== 'object' || value === null) return {};
  const isPlace = (place: unknown): boolean =>
    Array.isArray(place) && place.length === 2 && place.every(Number.isFinite);
  return Object.fromEntries(Object.entries(value).filter(([, place]) => isPlace(place)));
}
