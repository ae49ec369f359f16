// `npm run bench:coverage [networks] [replicates] [draws]`: takes networks as the truth, hides part of their links, and asks how often the
// 90 % rank interval from what is left holds the true rank, and whether P(first ten) comes true as often as it says. Prints a table and
// writes out/coverage.svg.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { drawChances } from '../src/certainty/chances.ts';
import { DEFAULT_LOSS_RATE, rankIntervals } from '../src/certainty/index.ts';
import { topChances } from '../src/certainty/top-chances.ts';
import { readCaseFile } from '../src/io/index.ts';
import { createRng, drawRanksJob, midRanks, runJob } from '../src/kernels/index.ts';
import type { CaseLink } from '../src/model/index.ts';
import { buildNetwork } from '../src/network/index.ts';
import { casePositions } from './case-positions.ts';
import { type CoverageSeries, coverageChart } from './coverage/chart.ts';
import { type Hide, WAYS } from './coverage/hide.ts';
import { Tally, TOP } from './coverage/tally.ts';

const SHARES = [0.1, 0.2, 0.3];
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

async function measure(
  links: readonly CaseLink[],
  hide: Hide,
  share: number,
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
    const came = topChances(trueRanks, TOP);
    rankIntervals(drawn.ranks, TOP).forEach(({ interval, pTop }, row) => {
      for (const tally of tallies) tally.add(trueRanks[row]!, ranks[row]!, interval, [pTop, came[row]!], nodes.length);
    });
  }
}

const wanted = (process.argv[2] ?? SMALL.join())
  .split(',')
  .filter((name) => existsSync(`../shared/data/${name}/edges.csv`));
const replicates = Number(process.argv[3] ?? 8);
const draws = Number(process.argv[4] ?? 100);
const row = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
const f = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '-');
const cellsOf = (name: string, share: number, tally: Tally): string[] => {
  const { inside, insideTop, width, brier } = tally.figures;
  const bins = tally.bins.map(({ count, said, came }) => `${f(said)}: ${f(came)} (${count})`).join(', ');
  return [name, share.toFixed(2), f(inside), f(insideTop), f(width), f(brier), bins];
};

if (wanted.length === 0) {
  console.log('The open networks are not here: put them into ../shared/data, one folder with edges.csv each.');
  process.exit(0);
}
console.log(`${wanted.length} networks, ${replicates} times each, ${draws} draws; wanted inside: .85 to .97\n`);
row(['hidden', 'share', 'all people', 'first ten', 'width / n', 'Brier', 'P(first ten), said: came true (people)']);
row(Array.from({ length: 7 }, () => '---'));
const series: CoverageSeries[] = [];
for (const [way, hide] of Object.entries(WAYS)) {
  const whole = new Tally();
  const points: { share: number; inside: number }[] = [];
  for (const share of SHARES) {
    const all = new Tally();
    for (const name of wanted) {
      const own = new Tally();
      await measure((await readCaseFile(`../shared/data/${name}/edges.csv`)).links, hide, share, [whole, all, own]);
      if (process.argv.includes('--each') && own.count > 0) row(cellsOf(`${way}: ${name}`, share, own));
    }
    if (all.count > 0) row(cellsOf(way, share, all));
    points.push({ share, inside: all.figures.inside });
  }
  if (whole.count > 0) series.push({ way, points, bins: whole.bins });
}
mkdirSync('out', { recursive: true });
writeFileSync('out/coverage.svg', `${coverageChart(series)}\n`);
