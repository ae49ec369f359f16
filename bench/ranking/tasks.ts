import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { readCaseFile } from '../../src/io/index.ts';
import { createRng, shuffle } from '../../src/kernels/index.ts';
import type { CaseLink } from '../../src/model/index.ts';
import { buildNetwork, type RingNetwork, type TimeWindow } from '../../src/network/index.ts';

/** A network with known planners. */
export interface Task {
  readonly name: string;
  /** The open network it is cut from: what is left out together when a rule is chosen. */
  readonly family: string;
  readonly isExtra: boolean;
  readonly network: RingNetwork;
  readonly links: readonly CaseLink[];
  /** Nodes with a label, and whether each is a planner. */
  readonly nodes: readonly number[];
  readonly isPlanner: readonly boolean[];
}

interface TaskPlan {
  readonly name: string;
  readonly folder: string;
  readonly window?: TimeWindow;
  /** A file of ids: nobody else counts as labelled. */
  readonly only?: string;
  /** The planners, where the labels name others for other times. */
  readonly planners?: readonly string[];
}

const nine: readonly TaskPlan[] = [
  { name: 'caviar 1-5', folder: 'caviar', window: ['1', '5'] },
  { name: 'infinito', folder: 'infinito', only: 'subset_lombardia_118.csv' },
  { name: 'november17', folder: 'november17' },
  { name: 'london_gang', folder: 'london_gang' },
  { name: 'hijackers911', folder: 'hijackers911' },
  { name: 'sageman_gsj', folder: 'sageman_gsj' },
  { name: 'zegota', folder: 'zegota' },
  { name: 'enron', folder: 'enron' },
  {
    name: 'vast2008 days 1-7',
    folder: 'vast2008_calls',
    window: ['2006-06-01', '2006-06-07'],
    planners: ['200', '1', '2', '3', '5'],
  },
];

const phases = (from: number, to: number): TaskPlan => ({
  name: from === to ? `caviar ${from}` : `caviar ${from}-${to}`,
  folder: 'caviar',
  window: [String(from), String(to)],
});

const extra: readonly TaskPlan[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((phase) => phases(phase, phase)),
  ...[2, 3, 7, 9].map((last) => phases(1, last)),
  { name: 'infinito first half', folder: 'infinito', only: 'subset_lombardia_118.csv', window: ['2007-01-01', ''] },
  { name: 'infinito second half', folder: 'infinito', only: 'subset_lombardia_118.csv', window: ['', '2010-12-31'] },
  { name: 'mumbai2008', folder: 'mumbai2008' },
];

const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** Whether the open networks are here at all. */
export const hasOpenNetworks: boolean = existsSync(`${DATA}/caviar/edges.csv`);

type Rows = readonly Readonly<Record<string, string>>[];
const readRows = async (path: string): Promise<Rows> => parse(await readFile(path, 'utf8'), { columns: true }) as Rows;

/**
 * Reads the tasks. Every id is replaced by a number dealt out at random from the seed, because in six of the networks the order of ids gives
 * planners away.
 */
export async function readTasks(seed: number): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (const plan of nine) tasks.push(await readTask(plan, false, seed));
  for (const plan of extra) tasks.push(await readTask(plan, true, seed));
  return tasks.filter(({ isPlanner }) => isPlanner.includes(true) && isPlanner.includes(false));
}

async function readTask(plan: TaskPlan, isExtra: boolean, seed: number): Promise<Task> {
  const folder = `${DATA}/${plan.folder}`;
  const read = await readCaseFile(`${folder}/edges.csv`);
  const newId = dealIds(read.links, seed);
  const links = read.links.map((link) => ({ ...link, source: newId(link.source), target: newId(link.target) }));
  const network = buildNetwork(links, { window: plan.window && halve(plan.window, links) });
  const only = plan.only && new Set((await readRows(`${folder}/${plan.only}`)).map(({ id }) => id));
  const labelled = (await readRows(`${folder}/labels.csv`))
    .filter(({ id, planner }) => planner !== '' && (!only || only.has(id)))
    .map(({ id, planner }) => ({
      node: network.eligibleSnapshot.indexOf(newId(id!)),
      isPlanner: plan.planners ? plan.planners.includes(id!) : planner === '1',
    }))
    .filter(({ node }) => node >= 0);
  return {
    name: plan.name,
    family: plan.folder,
    isExtra,
    network,
    links,
    nodes: labelled.map(({ node }) => node),
    isPlanner: labelled.map(({ isPlanner }) => isPlanner),
  };
}

function dealIds(links: readonly CaseLink[], seed: number): (id: string) => string {
  const ids = [...new Set(links.flatMap(({ source, target }) => [source, target]))].sort();
  const numbers = ids.map((_, i) => i);
  shuffle(numbers, createRng(seed));
  const dealt = new Map(ids.map((id, i) => [id, `P${String(numbers[i]).padStart(5, '0')}`]));
  return (id) => dealt.get(id) ?? id;
}

/** Fills in the empty end of a window with the middle of the days on which there are links: whole days on both sides. */
function halve([from, to]: TimeWindow, links: readonly CaseLink[]): TimeWindow {
  const days = [...new Set(links.map(({ at = '' }) => at.slice(0, 10)))].sort();
  const middle = days.length >> 1;
  return [from || days[middle]!, to || days[middle - 1]!];
}
