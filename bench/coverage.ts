// `npx tsx bench/coverage.ts [networks] [replicates] [draws]`: takes networks as the truth, hides part of their links, and asks how often the
// 90 % rank interval from what is left holds the true rank, and whether P(first ten) comes true as often as it says.
import { existsSync } from 'node:fs';
import { drawChances } from '../src/certainty/chances.ts';
import { DEFAULT_LOSS_RATE, rankIntervals } from '../src/certainty/index.ts';
import { readCaseFile } from '../src/io/index.ts';
import { createRng, drawRanksJob, midRanks, type Rng, runJob } from '../src/kernels/index.ts';
import type { CaseLink } from '../src/model/index.ts';
import { buildNetwork } from '../src/network/index.ts';
import { casePositions } from './case-positions.ts';

const TOP = 10;
const BIN_COUNT = 5;
const SMALL = [
  'november17',
  'london_gang',
  'hijackers911',
  'ciel',
  'togo',
  'siren',
  'natarajan_heroin',
  'natarajan_cocaine',
  'cocaine_mambo',
  'cocaine_juanes',
  'italian_gangs',
  'french_connection',
  'oversize',
  'caviar',
  'infinito',
];

/** Ways in which a case file comes to lack links; each leaves about 1 - share of them. */
type Hide = (links: readonly CaseLink[], share: number, rng: Rng) => CaseLink[];
const WAYS: Readonly<Record<string, Hide>> = {
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

class Tally {
  inside = 0;
  count = 0;
  insideTop = 0;
  countTop = 0;
  width = 0;
  brier = 0;
  readonly bins: { count: number; said: number; came: number }[] = Array.from({ length: BIN_COUNT }, () => ({
    count: 0,
    said: 0,
    came: 0,
  }));

  add(rank: number, observed: number, [low, high]: readonly [number, number], pTop: number, people: number): void {
    const hit = rank >= low && rank <= high ? 1 : 0;
    this.inside += hit;
    this.count++;
    if (observed <= TOP) {
      this.insideTop += hit;
      this.countTop++;
    }
    this.width += (high - low) / people;
    const came = rank <= TOP ? 1 : 0;
    this.brier += (pTop - came) ** 2;
    const bin = this.bins[Math.min(BIN_COUNT - 1, Math.floor(pTop * BIN_COUNT))]!;
    bin.count++;
    bin.said += pTop;
    bin.came += came;
  }

  line(): string {
    const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3)).padStart(6);
    const bins = this.bins.map(
      ({ count, said, came }) => `${share(said, count).trim()}:${share(came, count).trim()}(${count})`,
    );
    return `${share(this.inside, this.count)} ${share(this.insideTop, this.countTop)} ${share(this.width, this.count)} ${share(this.brier, this.count)}  ${bins.join(' ')}`;
  }
}

async function measure(
  links: readonly CaseLink[],
  hide: Hide,
  share: number,
  replicates: number,
  draws: number,
  tallies: readonly Tally[],
): Promise<void> {
  const whole = buildNetwork(links);
  const truth = casePositions(whole);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const left = hide(links, share, createRng(99, replicate));
    if (left.length === 0) return;
    const network = buildNetwork(left);
    const { statements, positions, ranks } = casePositions(network);
    const chances = drawChances(statements, { lossRate: DEFAULT_LOSS_RATE, belief: 'mid', gradeBeliefs: {} });
    const drawn = await runJob(drawRanksJob, { ...positions, ...chances, reference: ranks, draws, seed: 7 });
    // True ranks among the people one has heard of: nobody can rank the others.
    const nodes = network.eligible.map((person) => whole.eligibleSnapshot.indexOf(person));
    const trueRanks = midRanks(nodes.map((node) => -truth.ranks[node]!));
    rankIntervals(drawn.ranks, TOP).forEach(({ interval, pTop }, row) => {
      for (const tally of tallies) tally.add(trueRanks[row]!, ranks[row]!, interval, pTop, nodes.length);
    });
  }
}

const wanted = process.argv[2]?.split(',') ?? SMALL;
const replicates = Number(process.argv[3] ?? 4);
const draws = Number(process.argv[4] ?? 100);
console.log(
  `loss rate of the draws ${DEFAULT_LOSS_RATE}, ${draws} draws, ${replicates} times each; wanted inside: .85 to .97`,
);
console.log(
  'hidden                       share  inside first ten  width  Brier  P(first ten): said:came true(people) in five bins',
);
for (const [way, hide] of Object.entries(WAYS)) {
  for (const share of [0.1, 0.2, 0.3]) {
    const all = new Tally();
    for (const name of wanted) {
      const path = `../shared/data/${name}/edges.csv`;
      if (!existsSync(path)) continue;
      const own = new Tally();
      await measure((await readCaseFile(path)).links, hide, share, replicates, draws, [all, own]);
      if (process.argv.includes('--each') && own.count > 0)
        console.log(`  ${name.padEnd(25)} ${share.toFixed(2)}  ${own.line()}`);
    }
    console.log(`${way.padEnd(27)}  ${share.toFixed(2)}  ${all.line()}`);
  }
}
