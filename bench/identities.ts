// `npm run bench:identities [records ...]`: how well pairs of records of one person are found on made-up registers, beside Splink's method and the
// exact rule alone, by threshold and by what went wrong; then processor time at three sizes.
import { type IdentityRecord, readRecords, resolveIdentities, sameDocument } from '../src/identities/index.ts';
import { normalizePhone, proposeMatches } from '../src/matching/index.ts';
import { toLatin } from '../src/matching/names/to-latin.ts';
import { RECORD_ERRORS, synthesizeRecords } from '../src/synthetic/index.ts';
import { qualityAt, type ScoredPair, truePairs } from './identities/quality.ts';
import { interpreterWith } from './peers/python.ts';
import { realSplink } from './peers/real-splink.ts';
import { type SplinkRecord, splink } from './peers/splink.ts';

const REGION = 'HR';
const SEEDS = [1, 2, 3];
const RECORDS = 10_000;
const THRESHOLDS = [0.01, 0.1, 0.5, 0.9, 0.99];
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000, 100_000];

async function ours(records: readonly IdentityRecord[]): Promise<ScoredPair[]> {
  return [...(await proposeMatches(records, { region: REGION, minProbability: THRESHOLDS[0] })).matches];
}

function exactRule(records: readonly IdentityRecord[]): ScoredPair[] {
  const { people } = resolveIdentities(records, { rules: [sameDocument] });
  return people.flatMap(({ records: own }) =>
    own.flatMap((left, i) => own.slice(i + 1).map((right) => ({ left, right, probability: 1 }))),
  );
}

/** Splink compares columns: what stands before a comma is the family name, else the last word. Phones are cleaned for it. */
function forSplink(records: readonly IdentityRecord[], write: (name: string) => string): SplinkRecord[] {
  return records.map(({ id, names = [], phones = [], documents = [], birthDate = '', addresses = [] }) => {
    const [before, after] = (names[0] ?? '').split(',');
    const words = (after === undefined ? before! : `${after} ${before}`).trim().split(/\s+/);
    const phone = phones[0] === undefined ? '' : (normalizePhone(phones[0], REGION)?.number ?? phones[0]);
    return {
      id,
      first: write(words.slice(0, -1).join(' ')),
      last: write(words.at(-1) ?? ''),
      dob: birthDate.length === 10 ? birthDate : '',
      phone,
      document: documents[0]?.number ?? '',
      address: (addresses[0] ?? '').toLowerCase(),
    };
  });
}

interface Method {
  readonly name: string;
  readonly run: (records: readonly IdentityRecord[]) => ScoredPair[] | Promise<ScoredPair[]>;
}

const lower = (name: string): string => name.toLowerCase();
const METHODS: readonly Method[] = [
  { name: 'ringtrace', run: ours },
  { name: 'Splink, names as written', run: (records) => splink(forSplink(records, lower)) },
  { name: 'Splink, our Latin letters', run: (records) => splink(forSplink(records, toLatin)) },
  {
    name: 'Splink, our letters and pairs',
    run: async (records) => {
      const { matches } = await proposeMatches(records, { region: REGION, minProbability: 1e-9 });
      return splink(forSplink(records, toLatin), matches);
    },
  },
  ...(interpreterWith('splink')
    ? [
        { name: 'Splink itself', run: (records: readonly IdentityRecord[]) => realSplink(forSplink(records, lower)) },
        {
          name: 'Splink itself, our Latin letters',
          run: (records: readonly IdentityRecord[]) => realSplink(forSplink(records, toLatin)),
        },
      ]
    : []),
  { name: 'same document', run: exactRule },
];

const cases = SEEDS.map((seed) => {
  const made = synthesizeRecords({ records: RECORDS, seed });
  return { made, records: readRecords(made.rows).records };
});
const found = new Map<string, ScoredPair[][]>();
for (const { name, run } of METHODS) {
  const runs: ScoredPair[][] = [];
  for (const { records } of cases) runs.push(await run(records));
  found.set(name, runs);
}
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const share = (value: number): string => value.toFixed(3).replace(/^0/, '');

console.log(`${RECORDS} records, means over ${SEEDS.length} seeds; pairs at least this probable\n`);
console.log('| method | probability | precision | recall | F1 |\n| --- | --- | --- | --- | --- |');
for (const { name } of METHODS) {
  for (const threshold of name === 'same document' ? [0.5] : THRESHOLDS) {
    const quality = cases.map(({ made }, i) => qualityAt(found.get(name)![i]!, made, threshold));
    const cells = (['precision', 'recall', 'f1'] as const).map((figure) => share(mean(quality.map((q) => q[figure]))));
    console.log(`| ${name} | ${name === 'same document' ? '-' : threshold} | ${cells.join(' | ')} |`);
  }
}

console.log('\nRecall at .5 among true pairs with this in at least one of the two records\n');
console.log(
  `| what went wrong | pairs | ${METHODS.map(({ name }) => name).join(' | ')} |\n| ${'--- | '.repeat(METHODS.length + 2).trim()}`,
);
for (const error of [...RECORD_ERRORS, 'nothing'] as const) {
  const cells = METHODS.map(({ name }) =>
    cases.map(({ made }, i) => {
      const said = new Set(
        found
          .get(name)!
          [i]!.filter(({ probability }) => probability >= 0.5)
          .map(({ left, right }) => `${left} ${right}`),
      );
      const pairs = truePairs(made).filter((pair) => {
        const errors = pair.flatMap((record) => made.errorsOf.get(record)!);
        return error === 'nothing' ? errors.length === 0 : errors.includes(error);
      });
      return { hits: pairs.filter(([left, right]) => said.has(`${left} ${right}`)).length, pairs: pairs.length };
    }),
  );
  const sum = (list: readonly { hits: number; pairs: number }[], key: 'hits' | 'pairs'): number =>
    list.reduce((total, entry) => total + entry[key], 0);
  console.log(
    `| ${error} | ${sum(cells[0]!, 'pairs')} | ${cells.map((list) => share(sum(list, 'hits') / sum(list, 'pairs'))).join(' | ')} |`,
  );
}

console.log(
  '\n| records | processor seconds | growth | pairs compared | oversize blocks | pairs they skip |\n| --- | --- | --- | --- | --- | --- |',
);
let before: number | undefined;
for (const size of SIZES) {
  const { records } = readRecords(synthesizeRecords({ records: size, seed: 1 }).rows);
  const start = process.cpuUsage();
  const { comparedPairs, oversizeBlocks } = await proposeMatches(records, { region: REGION });
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const skipped = oversizeBlocks.reduce((sum, { skippedPairs }) => sum + skippedPairs, 0);
  const growth = before === undefined ? '' : `${(seconds / before).toFixed(1)}x`;
  console.log(
    `| ${size} | ${seconds.toFixed(1)} | ${growth} | ${comparedPairs} | ${oversizeBlocks.length} | ${skipped} |`,
  );
  before = seconds;
}
