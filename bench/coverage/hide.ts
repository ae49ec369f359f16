import type { Rng } from '../../src/kernels/index.ts';
import type { CaseLink } from '../../src/model/index.ts';

/** Ways in which a case file comes to lack links; each leaves about 1 - share of them. */
export type Hide = (links: readonly CaseLink[], share: number, rng: Rng) => CaseLink[];
export const WAYS: Readonly<Record<string, Hide>> = {
  'ties at random': (links, share, rng) =>
    dropWhole(links, share, rng, ({ source, target }) => [source, target].sort().join('\n')),
  'whole events or phases': (links, share, rng) => dropWhole(links, share, rng, ({ event, at }) => event ?? at),
  'ties nobody watched': (links, share, rng) => keepWatched(links, share, rng),
};

/** Drops all links of a key together; nothing to drop where a link has none. */
function dropWhole(
  links: readonly CaseLink[],
  share: number,
  rng: Rng,
  keyOf: (link: CaseLink) => string | undefined,
): CaseLink[] {
  const keys = [...new Set(links.map(keyOf))];
  if (keys.length < 5 || keys.includes(undefined)) return [];
  const gone = new Set(keys.filter(() => rng.next() < share));
  return links.filter((link) => !gone.has(keyOf(link)));
}

/** People come under watch one after another, the often named sooner, until enough links touch one of them. */
function keepWatched(links: readonly CaseLink[], share: number, rng: Rng): CaseLink[] {
  const named = new Map<string, number>();
  for (const { source, target } of links) for (const id of [source, target]) named.set(id, (named.get(id) ?? 0) + 1);
  const order = [...named]
    .map(([id, count]) => ({ id, at: -Math.log(1 - rng.next()) / count }))
    .sort((a, b) => a.at - b.at);
  const watched = new Set<string>();
  let kept: CaseLink[] = [];
  for (const { id } of order) {
    watched.add(id);
    kept = links.filter(({ source, target }) => watched.has(source) || watched.has(target));
    if (kept.length >= (1 - share) * links.length) break;
  }
  return kept;
}
