// `npm run bench:coverage [networks] [replicates] [draws]`: takes networks as the truth, hides part of what they state, and asks how often
// the 90 % rank interval from what is left holds the true rank, and whether P(first ten) comes true as often as it says. Networks at hand when
// the draws were chosen, and others, are told apart. Prints a table and writes out/coverage.svg of the others. With `--each` a row for each
// network, with `--loss=.4` another loss rate, with `--back=0` quantiles alone, with `--shortcuts` what larger cases are measured with.
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
/** On these the loss rate and the two ways of losing were chosen. */
const CHOSEN_ON = [
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
/** These took no part. */
const APART = ['cocaine_acero', 'cocaine_jake', 'zegota', 'enron', 'sageman_gsj'];

/** How a case is measured in its draws: exactly, or from so many pivots. */
interface Way {
  readonly name: string;
  readonly draws: number;
  readonly pivots?: number;
}

const given = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const replicates = Number(given[1] ?? 8);
const draws = Number(given[2] ?? 100);
const numberAfter = (flag: string): number | undefined => {
  const arg = process.argv.find((some) => some.startsWith(flag));
  return arg === undefined ? undefined : Number(arg.slice(flag.length));
};
const lossRate = numberAfter('--loss=') ?? DEFAULT_LOSS_RATE;
const back = numberAfter('--back=');
const EXACT: Way = { name: 'all', draws };
const SHORTCUTS: readonly Way[] = [
  EXACT,
  { name: '64 pivots', draws, pivots: 64 },
  { name: '32 pivots', draws, pivots: 32 },
  { name: '50 draws, 32 pivots', draws: 50, pivots: 32 },
  { name: '50 draws, 16 pivots', draws: 50, pivots: 16 },
];

interface Trial {
  readonly hide: Hide;
  readonly share: number;
  readonly way: Way;
}

async function measure(
  links: readonly CaseLink[],
  { hide, share, way }: Trial,
  tallies: readonly Tally[],
): Promise<void> {
  const whole = buildNetwork(links);
  const truth = casePositions(whole);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const left = hide(links, share, createRng(99, replicate));
    if (left.length === 0) return;
    const network = buildNetwork(left);
    const { statements, positions, ranks } = casePositions(network);
    const chances = drawChances(statements, { lossRate, belief: 'mid', gradeBeliefs: {} });
    const pivots = way.pivots === undefined ? undefined : { fragmentation: way.pivots, closeness: 16 * way.pivots };
    const input = { ...positions, ...chances, pivots, reference: ranks, draws: way.draws, seed: 7 };
    const drawn = await runJob(drawRanksJob, input);
    // True ranks among the people one has heard of: nobody can rank the others.
    const nodes = network.eligible.map((person) => whole.eligibleSnapshot.indexOf(person));
    const trueRanks = midRanks(nodes.map((node) => -truth.ranks[node]!));
    const came = topChances(trueRanks, TOP);
    rankIntervals(drawn.ranks, TOP, ranks, back).forEach(({ interval, pTop }, row) => {
      for (const tally of tallies) tally.add(trueRanks[row]!, ranks[row]!, interval, [pTop, came[row]!], nodes.length);
    });
  }
}

const row = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
const f = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '-');
const cellsOf = (name: string, share: number, tally: Tally): string[] => {
  const { inside, insideTop, width, brier } = tally.figures;
  const bins = tally.bins.map(({ count, said, came }) => `${f(said)}: ${f(came)} (${count})`).join(', ');
  return [name, share.toFixed(2), f(inside), f(insideTop), f(width), f(brier), bins];
};
const here = (names: readonly string[]): string[] =>
  names.filter((name) => existsSync(`../shared/data/${name}/edges.csv`));

async function tell(
  names: readonly string[],
  ways: readonly Way[],
  shares: readonly number[],
): Promise<CoverageSeries[]> {
  const series: CoverageSeries[] = [];
  for (const [hidden, hide] of Object.entries(WAYS)) {
    for (const way of ways) {
      const label = way === EXACT ? hidden : `${hidden}, ${way.name}`;
      const whole = new Tally();
      const points: { share: number; inside: number }[] = [];
      for (const share of shares) {
        const all = new Tally();
        for (const name of names) {
          const own = new Tally();
          const { links } = await readCaseFile(`../shared/data/${name}/edges.csv`);
          await measure(links, { hide, share, way }, [whole, all, own]);
          if (process.argv.includes('--each') && own.count > 0) row(cellsOf(`${label}: ${name}`, share, own));
        }
        if (all.count > 0) row(cellsOf(label, share, all));
        points.push({ share, inside: all.figures.inside });
      }
      if (whole.count > 0) series.push({ way: label, points, bins: whole.bins });
    }
  }
  return series;
}

const asked = given[0] === undefined ? undefined : here(given[0].split(','));
const groups: readonly (readonly [string, readonly string[]])[] =
  asked === undefined
    ? [
        ['at hand when the draws were chosen', here(CHOSEN_ON)],
        ['took no part in choosing', here(APART)],
      ]
    : [['asked for', asked]];
if (groups.every(([, names]) => names.length === 0)) {
  console.log('The open networks are not here: put them into ../shared/data, one folder with edges.csv each.');
  process.exit(0);
}
const isShort = process.argv.includes('--shortcuts');
const wayBack = back === undefined ? '' : `, ${back} of the way back`;
console.log(`${replicates} times each, ${draws} draws, loss rate ${lossRate}${wayBack}; wanted inside: .85 to .97`);
for (const [told, names] of groups) {
  console.log(`\n${names.length} networks, ${told}: ${names.join(', ')}\n`);
  row(['hidden', 'share', 'all people', 'first ten', 'width / n', 'Brier', 'P(first ten), said: came true (people)']);
  row(Array.from({ length: 7 }, () => '---'));
  const series = await tell(names, isShort ? SHORTCUTS : [EXACT], isShort ? [0.3] : SHARES);
  mkdirSync('out', { recursive: true });
  if (!isShort && series.length > 0) writeFileSync('out/coverage.svg', `${coverageChart(series)}\n`);
}
