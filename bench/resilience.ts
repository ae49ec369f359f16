// `npm run bench:resilience`: processor seconds of key players, exactly for three and greedily for ten, and of an adaptive curve, by size.
import { attackCurve, buildNetwork, keyPlayers, readLinks } from '../src/index.ts';
import { dense } from './graphs.ts';

const networkOf = (people: number) => {
  const { sources, targets } = dense(people, 7);
  const rows = Array.from(sources, (source, i) => ({ source: `P${source}`, target: `P${targets[i]}`, kind: 'call' }));
  return buildNetwork(readLinks(rows).links);
};

async function timed(what: string, work: () => Promise<string>): Promise<void> {
  const begun = process.cpuUsage();
  const found = await work();
  const { user, system } = process.cpuUsage(begun);
  console.log(`${what}: ${((user + system) / 1e6).toFixed(1)} s (${found})`);
}

const GOALS = [
  ['F', 'fragment', false],
  ['DF', 'fragment', true],
  ['reach', 'reach', false],
  ['distance-weighted reach', 'reach', true],
] as const;

for (const people of [50, 100, 200, 300]) {
  for (const [name, goal, distanceWeighted] of GOALS) {
    const options = { goal, distanceWeighted, size: 3, workers: 1 } as const;
    await timed(`key players, 3 of ${people}, ${name}`, async () => {
      const { search, value } = await keyPlayers(networkOf(people), options);
      return `${search}, ${value.toFixed(4)}`;
    });
  }
}
for (const [name, goal, distanceWeighted] of GOALS) {
  await timed(`key players, 10 of 10,000, ${name}`, async () => {
    const { search, value } = await keyPlayers(networkOf(10_000), { goal, distanceWeighted, size: 10 });
    return `${search}, ${value.toFixed(4)}`;
  });
}
for (const by of ['degree', 'betweenness'] as const) {
  await timed(`adaptive curve of 500 by ${by}`, async () => {
    const { rIndex } = await attackCurve(networkOf(500), { by, spreadOrders: 0, workers: 1 });
    return `R ${rIndex!.toFixed(4)}`;
  });
}
