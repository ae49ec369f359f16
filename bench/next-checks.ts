// `npm run bench:next-checks [networks] [replicates]`: takes networks as the truth, makes up reports with known error rates, puts false ties in place of
// what a wrong report would have said, and checks one report after another: in the order of `nextChecks`, by the degree of whom a report speaks of, and
// at random. Prints how many of the true first ten are found again after checks.
import { existsSync } from 'node:fs';
import { analyzeCaseFully, type CaseAnalysis } from '../src/analysis/index.ts';
import { gradeBelief } from '../src/certainty/index.ts';
import { readCaseFile } from '../src/io/index.ts';
import { createRng, type Rng, shuffle } from '../src/kernels/index.ts';
import type { CaseLink } from '../src/model/index.ts';
import { nextChecks } from '../src/questions/index.ts';

const NETWORKS = [
  'november17',
  'london_gang',
  'togo',
  'siren',
  'natarajan_heroin',
  'italian_gangs',
  'caviar',
  'french_connection',
];
const TOP = 10;
/** Shares of the reports that are checked. */
const STEPS = [0, 0.05, 0.1, 0.2, 0.3, 0.5] as const;
/** Grades as often as they come; a report errs with the middle chance of its grade. */
const GRADES = ['A1', 'A1', 'B2', 'B2', 'B2', 'B2', 'C3', 'C3', 'D4', 'E5'] as const;

interface Report {
  readonly id: string;
  readonly grade: string;
  /** What is true, and what the report says. */
  readonly truth: readonly CaseLink[];
  readonly said: readonly CaseLink[];
}

const isCaseOfNobody = (links: readonly CaseLink[]): boolean => links.length === 0;

function makeReports(links: readonly CaseLink[], rng: Rng): Report[] {
  const people = [...new Set(links.flatMap(({ source, target }) => [source, target]))].sort();
  const order = Uint32Array.from(links.keys());
  shuffle(order, rng);
  const reports: Report[] = [];
  for (let start = 0; start < order.length; ) {
    const size = 2 + Math.floor(rng.next() * 5);
    const id = `R${reports.length}`;
    const grade = GRADES[Math.floor(rng.next() * GRADES.length)]!;
    const [low, high] = gradeBelief(grade);
    const truth = [...order.subarray(start, start + size)].map((i): CaseLink => ({ ...links[i]!, report: id, grade }));
    const isWrong = rng.next() >= (low + high) / 2;
    const said = isWrong ? truth.map((link) => falseLink(link, people, rng)) : truth;
    reports.push({ id, grade, truth, said });
    start += size;
  }
  return reports;
}

function falseLink(link: CaseLink, people: readonly string[], rng: Rng): CaseLink {
  const { event: _, ...plain } = link;
  const target = people[Math.floor(rng.next() * people.length)]!;
  return target === link.source ? link : { ...plain, target };
}

const analyze = (links: readonly CaseLink[]): Promise<CaseAnalysis> =>
  analyzeCaseFully(links, { draws: 0, communities: { runs: 1 }, workers: 1 });
const firstTen = ({ ranking }: CaseAnalysis): Set<string> =>
  new Set(ranking.filter(({ rank }) => rank <= TOP).map(({ person }) => person));

async function foundAgain(
  reports: readonly Report[],
  order: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<number[]> {
  const found: number[] = [];
  for (const step of STEPS) {
    const checked = new Set(order.slice(0, Math.round(step * reports.length)));
    const links = reports.flatMap(({ id, truth, said }) => (checked.has(id) ? truth : said));
    const now = firstTen(await analyze(links));
    found.push([...wanted].filter((person) => now.has(person)).length / wanted.size);
  }
  return found;
}

const wanted = (process.argv[2] ?? NETWORKS.join())
  .split(',')
  .filter((name) => existsSync(`../shared/data/${name}/edges.csv`));
const replicates = Number(process.argv[3] ?? 6);
if (wanted.length === 0) {
  console.log('The open networks are not here: put them into ../shared/data, one folder with edges.csv each.');
  process.exit(0);
}
const ways = ['next checks', 'by degree', 'at random'] as const;
const sums = new Map(ways.map((way) => [way, STEPS.map(() => 0)]));
let cases = 0;
for (const name of wanted) {
  const { links } = await readCaseFile(`../shared/data/${name}/edges.csv`);
  if (isCaseOfNobody(links)) continue;
  for (let replicate = 0; replicate < replicates; replicate++) {
    const rng = createRng(11, replicate);
    const reports = makeReports(links, rng);
    const truth = firstTen(await analyze(reports.flatMap((report) => report.truth)));
    const observed = await analyze(reports.flatMap(({ said }) => said));
    if (observed.verdict !== 'ranked' || truth.size === 0) continue;
    const { checks } = await nextChecks(observed, { workers: 1 });
    const degree = (id: string): number =>
      reports
        .find((report) => report.id === id)!
        .said.flatMap(({ source, target }) => [source, target])
        .reduce(
          (sum, person) =>
            sum + (observed.network.isEligible(person) ? observed.network.eligibleLinks(person).length : 0),
          0,
        );
    const ids = reports.map(({ id }) => id);
    const random = Uint32Array.from(ids.keys());
    shuffle(random, rng);
    const orders = {
      'next checks': checks.map(({ source }) => source.id),
      'by degree': [...ids].sort((a, b) => degree(b) - degree(a)),
      'at random': [...random].map((i) => ids[i]!),
    };
    for (const way of ways) {
      const found = await foundAgain(reports, orders[way], truth);
      found.forEach((share, i) => {
        sums.get(way)![i]! += share;
      });
    }
    cases++;
  }
}
console.log(
  `${wanted.length} networks, ${cases} cases of made-up reports; share of the true first ten found again after a share of the reports was checked\n`,
);
console.log(`| order | ${STEPS.map((step) => `${100 * step} %`).join(' | ')} |`);
console.log(`| --- |${STEPS.map(() => ' ---: |').join('')}`);
for (const way of ways)
  console.log(
    `| ${way} | ${sums
      .get(way)!
      .map((sum) => (sum / cases).toFixed(3))
      .join(' | ')} |`,
  );
