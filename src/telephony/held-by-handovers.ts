import { type CaseLink, isPutAmongRanked, type Person, type PersonId, type Registration } from '../model/index.ts';
import { type FindHandoversOptions, findHandovers } from './find-handovers.ts';
import { openPhones } from './phone-track.ts';

/** The least score at which a handover that nobody judged is doubt enough to keep a line out of a ranking. */
const LEAST_DOUBT = 0.5;

interface HeldByHandoversOptions extends FindHandoversOptions {
  readonly people?: readonly Person[] | undefined;
  readonly registrations: readonly Registration[];
  readonly apart?: readonly (readonly [PersonId, PersonId])[] | undefined;
  /** Whether a line is of nobody protected. */
  readonly isNamed: (registration: Registration) => boolean;
}

/** Lines that may be a protected person's other one: a handover between the two is proposed, over one step or several, and nobody judged it. */
export function heldByHandovers(
  links: readonly CaseLink[],
  { people = [], registrations, apart = [], isNamed, ...asked }: HeldByHandoversOptions,
): ReadonlySet<PersonId> {
  const held = new Set<PersonId>();
  const lines = new Set(links.flatMap(({ source, target }) => [source, target]));
  const hidden = new Set([...lines].filter((line) => !isNamed({ line })));
  if (hidden.size === 0) return held;
  const { tracks } = openPhones(registrations, { rankUncategorized: true });
  const judged = new Set(apart.flatMap(([a, b]) => [JSON.stringify([a, b]), JSON.stringify([b, a])]));
  const ranked = new Set(people.filter(isPutAmongRanked).map(({ id }) => id));
  const doubted = new Map<PersonId, PersonId[]>();
  for (const { from, to, score } of findHandovers(links, tracks, asked)) {
    if (score < LEAST_DOUBT || judged.has(JSON.stringify([from, to]))) continue;
    for (const [line, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const others = doubted.get(line);
      if (others) others.push(other);
      else doubted.set(line, [other]);
    }
  }
  const open = [...hidden];
  for (let line = open.pop(); line !== undefined; line = open.pop()) {
    for (const other of doubted.get(line) ?? []) {
      if (hidden.has(other) || held.has(other) || ranked.has(other)) continue;
      held.add(other);
      open.push(other);
    }
  }
  return held;
}
