import type { Rng } from '../../src/kernels/index.ts';
import type { CaseLink } from '../../src/model/index.ts';

/** Ways in which a case comes to lack what it states; each leaves about 1 - share of it, or nothing where the case offers no such way. */
export type Hide = (links: readonly CaseLink[], share: number, rng: Rng) => CaseLink[];
export const WAYS: Readonly<Record<string, Hide>> = {
  'single statements': (links, share, rng) => keepStatements(links, share, rng),
  'whole events or phases': (links, share, rng) => dropWhole(links, share, rng),
  'nobody watched': (links, share, rng) => keepWatched(links, share, rng),
};

/** What a link states: that one was at an event, for both its ends, or that two are tied. A tie left out of an event stays there through others. */
function statementsOf({ event, source, target }: CaseLink): string[] {
  if (event === undefined) return [JSON.stringify(['tie', ...[source, target].sort()])];
  return [source, target].map((person) => JSON.stringify(['at', event, person]));
}

/** Drops each attendance and each tie by lot; a link needs all that it states. */
function keepStatements(links: readonly CaseLink[], share: number, rng: Rng): CaseLink[] {
  const gone = lost(new Set(links.flatMap(statementsOf)), share, rng);
  return links.filter((link) => !statementsOf(link).some((statement) => gone.has(statement)));
}

/** Drops an event with all its links, and of other links a phase, or the tie where no time is told. Nothing to drop where all are ties. */
function dropWhole(links: readonly CaseLink[], share: number, rng: Rng): CaseLink[] {
  const keyOf = (link: CaseLink): string =>
    link.event === undefined
      ? link.at === undefined
        ? statementsOf(link)[0]!
        : JSON.stringify(['phase', link.at])
      : JSON.stringify(['event', link.event]);
  const keys = new Set(links.map(keyOf));
  if (keys.size < 5 || links.every(({ event, at }) => event === undefined && at === undefined)) return [];
  const gone = lost(keys, share, rng);
  return links.filter((link) => !gone.has(keyOf(link)));
}

function lost(keys: ReadonlySet<string>, share: number, rng: Rng): ReadonlySet<string> {
  return new Set([...keys].filter(() => rng.next() < share));
}

/**
 * People come under watch one after another, the often named sooner, until what they touch is enough: the ties of the watched, and the
 * events at which one of them was, with all who were there.
 */
function keepWatched(links: readonly CaseLink[], share: number, rng: Rng): CaseLink[] {
  const unitOf = (link: CaseLink): string =>
    link.event === undefined ? statementsOf(link)[0]! : JSON.stringify(['event', link.event]);
  const named = new Map<string, number>();
  const unitsOf = new Map<string, Set<string>>();
  const statements = new Map<string, Set<string>>();
  for (const link of links) {
    for (const statement of statementsOf(link)) setAt(statements, unitOf(link)).add(statement);
    for (const id of [link.source, link.target]) {
      named.set(id, (named.get(id) ?? 0) + 1);
      setAt(unitsOf, id).add(unitOf(link));
    }
  }
  const all = [...statements.values()].reduce((sum, { size }) => sum + size, 0);
  const order = [...named]
    .map(([id, count]) => ({ id, at: -Math.log(1 - rng.next()) / count }))
    .sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  let kept = 0;
  for (const { id } of order) {
    for (const unit of unitsOf.get(id)!) {
      if (!seen.has(unit)) kept += statements.get(unit)!.size;
      seen.add(unit);
    }
    if (kept >= (1 - share) * all) break;
  }
  return links.filter((link) => seen.has(unitOf(link)));
}

function setAt(sets: Map<string, Set<string>>, key: string): Set<string> {
  const held = sets.get(key) ?? new Set();
  sets.set(key, held);
  return held;
}
