// `npm run bench:protection [people]`: makes up a case in which one of a hundred people is protected, one in ten of these by another spelling, and half of the
// people are called by names. Prints processor seconds of saying who is protected, the best of three, beside those of analyzing the case without draws.

import { analyzeCase, type CaseLink, protectPeople, readPeople } from '../src/index.ts';
import { createRng } from '../src/kernels/index.ts';

const COUNT = process.argv[2] === undefined ? 100_000 : Number(process.argv[2]);
const LINKS_EACH = 1.5;
const SYLLABLES = 'ba ko li ma ne ra sa ti vo zu pe dri shan kov sen'.split(' ');
const RUNS = 3;

const rng = createRng(7);
const draw = (below: number): number => Math.floor(rng.next() * below);
const nameOf = (): string =>
  Array.from({ length: 2 }, () => {
    const word = Array.from({ length: 3 }, () => SYLLABLES[draw(SYLLABLES.length)]!).join('');
    return word[0]!.toUpperCase() + word.slice(1);
  }).join(' ');
const ids = [...new Set(Array.from({ length: COUNT }, (_, i) => (i % 2 === 0 ? `P${1000 + i}` : nameOf())))];
const links: CaseLink[] = Array.from({ length: Math.round(COUNT * LINKS_EACH) }, (_, i) => {
  const source = draw(ids.length);
  const target = (source + 1 + Math.floor(rng.next() ** 2 * (ids.length - 1))) % ids.length;
  const at = `2031-0${1 + (i % 9)}-1${i % 10}`;
  return { id: `L${i}`, source: ids[source]!, target: ids[target]!, kind: 'call', directed: true, strength: 1, at };
});
const rows = ids.map((id, i) => ({
  id: i % 1000 === 0 ? id.toLowerCase() : id,
  category: i % 100 === 0 ? 'migrant' : 'suspect',
  birth: `19${50 + (i % 50)}-05-06`,
}));

const secondsOf = async (work: () => unknown): Promise<number> => {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
};
const best = async (work: () => unknown): Promise<number> => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) least = Math.min(least, await secondsOf(work));
  return least;
};

const { people } = readPeople(rows);
const reading = await best(() => readPeople(rows));
const protection = await best(() => protectPeople(links, people));
const whole = await secondsOf(() => analyzeCase(links, { people, draws: 0, workers: 1 }));
const { shielded, heldBack } = protectPeople(links, people);
const share = (100 * protection) / whole;
console.log(
  `${ids.length} people, ${links.length} links; ${shielded.length} protected, ${heldBack.nearSpelling} of them held back`,
);
console.log(
  `people read ${reading.toFixed(2)} s, who is protected ${protection.toFixed(2)} s, analyze without draws ${whole.toFixed(1)} s`,
);
console.log(`saying who is protected is ${share.toFixed(1)} % of it`);
