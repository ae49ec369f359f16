import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { MEASURES } from '../src/index.ts';
import { MEASURE_EXAMPLES } from './measure-examples.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'src/centrality/measures');
const FAMILIES: readonly (readonly [title: string, names: readonly string[]])[] = [
  ['Who has many contacts?', ['degree', 'strength', 'core-number', 'shapley-degree', 'reach-2']],
  ['Who reaches everybody?', ['harmonic', 'decay', 'pagerank', 'eigenvector', 'katz']],
  [
    'Who stands between?',
    [
      'betweenness',
      'two-mode-betweenness',
      'open-pairs',
      'effective-size',
      'efficiency',
      'constraint',
      'hierarchy',
      'local-clustering',
    ],
  ],
  [
    'Who joins cells, stages, kinds?',
    [
      'outside-groups',
      'stages-bridged',
      'coordinator',
      'consultant',
      'gatekeeper',
      'liaison',
      'multiplex-participation',
    ],
  ],
  ['Who gives, who is given to?', ['hub', 'authority']],
  ['What is lost without them?', ['fragmentation']],
];

/** A page for each measure, and one that groups them by question; from the descriptors and their docstrings. */
export function measurePages(): [path: string, text: string][] {
  const told = docstrings();
  const pages = MEASURES.map((measure): [string, string] => [
    `measures/${measure.name}.md`,
    page(measure, told.get(measure.name) ?? ''),
  ]);
  return [['measures/index.md', index()], ...pages];
}

function index(): string {
  const questions = new Map<string, string>(MEASURES.map(({ name, question }) => [name, question]));
  const grouped = FAMILIES.flatMap(([, names]) => names);
  const other = [...questions.keys()].filter((name) => !grouped.includes(name));
  const families = other.length > 0 ? [...FAMILIES, ['And', other] as const] : FAMILIES;
  const parts = families.map(([title, names]) =>
    [`## ${title}`, '', ...names.map((name) => `- [${name}](./${name}.md): ${questions.get(name)}`), ''].join('\n'),
  );
  return [
    '# Measures',
    '',
    'What `measureCentrality` measures, by question. Protected people are in none of them.',
    '',
    ...parts,
  ].join('\n');
}

type AnyMeasure = (typeof MEASURES)[number];

function page({ name, question, weightMeans, cost, central, exactUpTo }: AnyMeasure, told: string): string {
  const { use, person, value, because } = MEASURE_EXAMPLES[name];
  const member = /^[a-z]+$/.test(name) ? `.${name}` : `['${name}']`;
  return `# ${name}

${question}

${told}

| about it | |
| --- | --- |
| what the strength of a tie means | ${weightMeans} |
| the most central have | ${central === 'high' ? 'the highest values' : 'the lowest values'} |
| cost | ${cost} |
| exact | ${exactUpTo ? `up to ${exactUpTo.toLocaleString('en-US')} people, sampled above` : 'always'} |
| when to use | ${use} |

## Worked example

${person}: ${because}.

\`\`\`ts
${NETWORK}
const table = await measureCentrality(network, { measures: [${[...new Set([name])].map((word) => `'${word}'`).join(', ')}] });
const byHand = ${value};
Math.abs(table.of('${person}')${member} - byHand) < 1e-9; // => true
\`\`\`

## Held by

${oracles(name)}
`;
}

const NETWORK = `import { buildNetwork, measureCentrality, readLinks, readPeople } from 'ringtrace';

const { links } = readLinks([
  { source: 'A', target: 'B', kind: 'order' },
  { source: 'B', target: 'C', kind: 'order' },
  { source: 'B', target: 'D', kind: 'call' },
  { source: 'C', target: 'D', kind: 'association' },
]);
const { people } = readPeople([
  { id: 'A', category: 'suspect', group: 'north', stage: 'recruit' },
  { id: 'B', category: 'suspect', group: 'north', stage: 'transport' },
  { id: 'C', category: 'suspect', group: 'south', stage: 'transport' },
  { id: 'D', category: 'suspect', group: 'south', stage: 'money' },
]);
const network = buildNetwork(links, { people });`;

/** Tests and slow, obvious versions that name the measure. */
function oracles(name: string): string {
  const places = ['test/centrality', 'test/laws', 'test/oracles', 'test/kernels'];
  const files = places.flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((file) => `${place}/${file}`),
  );
  const naming = files.filter(
    (file) =>
      /\.(?:ts|py)$/.test(file) &&
      new RegExp(`['"\`]${name}['"\`]|/${name}[.-]`).test(file + readFileSync(join(root, file), 'utf8')),
  );
  const list = naming.sort().map((file) => `- \`${file}\``);
  return ['- this page, as arithmetic', ...list].join('\n');
}

/** Measure name to the docstring above its descriptor. */
function docstrings(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    ts.forEachChild(source, (node) => {
      const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
      const words = doc && ts.getTextOfJSDocComment(doc.comment);
      if (!words) return;
      for (const [, name] of node.getText().matchAll(/name: '([\w-]+)'/g)) found.set(name!, markdown(words));
      if (file === 'brokerage-role.ts' && ts.isFunctionDeclaration(node))
        for (const name of ['coordinator', 'consultant', 'gatekeeper', 'liaison']) found.set(name, markdown(words));
    });
  }
  return found;
}

function markdown(words: string): string {
  return words
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replaceAll('*', '\\*')
    .replaceAll(/doi:(10\.\S+?)(?=[.,;)]?(?:\s|$))/g, '[doi:$1](https://doi.org/$1)');
}
