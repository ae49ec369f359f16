// `npm run bench:leads`: how often leads of each word, and of each P(first ten), were right on the open networks whose planners are known.
import { type KnownLeads, tallyLeads } from './leads/tally-leads.ts';
import { hasOpenNetworks, readTasks } from './ranking/tasks.ts';

const SEED = 7;

if (!hasOpenNetworks) {
  console.log(
    'The open networks are not here: put them into ../shared/data, one folder with edges.csv and labels.csv each.',
  );
  process.exit(0);
}

// One cut of each network: windows of one network know the same people, and would count them again.
const tasks = (await readTasks(SEED)).filter(({ isExtra, name }) => !isExtra || name === 'mumbai2008');
const { known, rows, notRanked } = await tallyLeads(tasks);
console.log('task                 leads  strong      supported   weak        (right of labelled leads)');
for (const { name, leads, words } of rows)
  console.log(name.padEnd(20), String(leads).padStart(5), ...words.map((word) => `  ${word.padEnd(10)}`));
console.log(`\nNo ranking, and so no leads: ${notRanked.join(', ') || 'none'}`);
console.log(`\nTo stand in src/benchmark/known-leads.ts:\n${printKnown(known)}`);

function printKnown({ cases, leads, words, firstTen }: KnownLeads): string {
  const counts = ({ leads: all, right }: { leads: number; right: number }): string => `leads: ${all}, right: ${right}`;
  return [
    `  cases: ${cases},`,
    `  leads: ${leads},`,
    '  words: [',
    ...words.map((entry) => `    { wording: '${entry.wording}', ${counts(entry)} },`),
    '  ],',
    '  firstTen: [',
    ...firstTen.map((entry) => `    { from: ${entry.from}, to: ${entry.to}, ${counts(entry)} },`),
    '  ],',
  ].join('\n');
}
