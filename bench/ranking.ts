// `npm run bench:ranking`: how well the default rule, single measures and other candidates find known planners in the open networks.
import { mkdirSync, writeFileSync } from 'node:fs';
import { type RankingQuality, rankingQuality } from '../src/benchmark/index.ts';
import { chooseLeavingOneOut } from './ranking/choose.ts';
import { type KnownGain, knownGain } from './ranking/known.ts';
import { printTables } from './ranking/print.ts';
import type { Rule } from './ranking/rule.ts';
import { rulesOf } from './ranking/rules.ts';
import { type Scored, summarize } from './ranking/summary.ts';
import { hasOpenNetworks, readTasks } from './ranking/tasks.ts';
import { thinnerParts } from './ranking/thinner.ts';

const SEED = 7;

if (!hasOpenNetworks) {
  console.log(
    'The open networks are not here: put them into ../shared/data, one folder with edges.csv and labels.csv each.',
  );
  process.exit(0);
}

const scored: Scored[] = [];
for (const task of await readTasks(SEED)) {
  const { singles, own, candidates, attempts } = await rulesOf(task);
  const qualityOf = ({ scores }: Rule): RankingQuality =>
    rankingQuality(
      task.nodes.map((node) => scores[node]!),
      task.isPlanner,
    );
  const all = [...singles, own, ...candidates, ...attempts];
  scored.push({
    task,
    singles: singles.map(({ name }) => name),
    candidates: candidates.map(({ name }) => name),
    attempts: attempts.map(({ name }) => name),
    scores: new Map(all.map(({ name, scores }) => [name, task.nodes.map((node) => scores[node]!)])),
    quality: new Map(all.map((rule) => [rule.name, qualityOf(rule)])),
  });
}
const summary = summarize(scored, SEED);
const chosen = chooseLeavingOneOut(scored);
const gains: KnownGain[] = [];
for (const { task } of scored.filter((entry) => !entry.task.isExtra)) {
  const gain = await knownGain(task, 8, SEED);
  if (gain) gains.push(gain);
}
const thinner = scored.filter(({ task }) => !task.isExtra).flatMap(({ task }) => thinnerParts(task));
console.log(printTables(scored, summary, chosen, gains, thinner));
mkdirSync('out', { recursive: true });
writeFileSync('out/ranking.json', `${JSON.stringify({ summary, chosen, gains, thinner }, undefined, 2)}\n`);
