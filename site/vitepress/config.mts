import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const source = fileURLToPath(new URL('../', import.meta.url));

type Section = readonly [title: string, folder: string, pages: readonly string[]];

/** Sections of the sidebar, in the order of reading; a page that none names stands in the last of its folder. */
const SECTIONS: readonly Section[] = [
  [
    'How to, with evidence',
    'how-to',
    [
      'call-returns',
      'folder-of-exports',
      'own-columns',
      'protect-people',
      'join-records',
      'what-if',
      'compare',
      'find-a-shape',
      'report-for-a-prosecutor',
      'air-gapped-viewer',
      'keep-a-case-under-law',
      'reproduce-a-run',
    ],
  ],
  ['How to, in research', 'how-to', ['study-a-matrix', 'notebook', 'own-signal', 'benchmark-your-cases']],
  ['How to, in programs', 'how-to', ['upload-service', 'browser-app', 'react-vite', 'next-js', 'embed-the-viewer']],
  ['How to, at scale', 'how-to', ['large-cases', 'several-machines', 'beyond-memory', 'plan-for-billions']],
  [
    'What it means',
    '',
    [
      'score',
      'how-sure',
      'how-often-right',
      'watching',
      'communities',
      'protection',
      'who-is-who',
      'working-under-law',
    ],
  ],
  ['What may be asked', '', ['questions', 'money', 'telephony', 'patterns', 'resilience', 'viewer', 'gallery']],
  [
    'What goes in and out',
    '',
    ['case-files', 'formats', 'smallest-files', 'handing-over', 'notebooks', 'apps', 'glossary'],
  ],
  ['Reference', 'reference', ['command-line', 'codes', 'columns', 'findings', 'ringtrace']],
  ['The project', '', ['benchmarks', 'architecture', 'dependencies', 'SECURITY', 'THIRD-PARTY', 'changelog']],
];

interface Item {
  readonly text: string;
  readonly link: string;
}

function titleOf(path: string): string {
  const text = readFileSync(join(source, path), 'utf8');
  return (/^# (.*)$/m.exec(text)?.[1] ?? path).replace(/[`*_]|\\/g, '');
}

function pagesIn(folder: string): string[] {
  if (!existsSync(join(source, folder))) return [];
  return readdirSync(join(source, folder))
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => name.slice(0, -3));
}

function itemOf(folder: string, name: string): Item {
  return { text: titleOf(join(folder, `${name}.md`)), link: `/${join(folder, name)}` };
}

/** The pages of a folder by title, whatever they are. */
function itemsOf(folder: string): Item[] {
  return pagesIn(folder)
    .map((name) => itemOf(folder, name))
    .sort((a, b) => a.text.localeCompare(b.text, 'en'));
}

function sections(): { text: string; items: Item[] }[] {
  const named = (folder: string) => SECTIONS.filter(([, of]) => of === folder).flatMap(([, , pages]) => pages);
  const last = new Map(SECTIONS.map(([title, folder]) => [folder, title]));
  return SECTIONS.map(([title, folder, pages]) => {
    const there = pagesIn(folder);
    const own = pages.filter((name) => there.includes(name)).map((name) => itemOf(folder, name));
    const others = there.filter((name) => !named(folder).includes(name)).map((name) => itemOf(folder, name));
    const more = last.get(folder) === title ? others.sort((a, b) => a.text.localeCompare(b.text, 'en')) : [];
    return { text: title, items: [...own, ...more] };
  });
}

export default defineConfig({
  title: 'ringtrace',
  description: 'From case links to explained leads on who organizes, never on who was carried.',
  // No picture of the tab, and none asked for.
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    // Pictures are drawn for paper.
    ['style', {}, '.dark .vp-doc img { background: #fff; border-radius: 8px }'],
  ],
  cleanUrls: false,
  ignoreDeadLinks: false,
  lastUpdated: false,
  // Pages are text: braces and angles in them are no template.
  markdown: { attrs: { disable: true }, config: (md) => md.set({ html: false }) },
  vite: { logLevel: 'warn', build: { chunkSizeWarningLimit: 4000 } },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Start', link: '/' },
      { text: 'How to', link: '/how-to/call-returns' },
      { text: 'What it means', link: '/score' },
      { text: 'Reference', link: '/reference/command-line' },
      { text: 'Measures', link: '/measures/' },
    ],
    sidebar: [
      { text: 'Start', items: [{ text: 'From a file to leads', link: '/' }] },
      ...sections(),
      {
        text: 'Measures',
        collapsed: true,
        items: [{ text: 'By question', link: '/measures/' }, ...itemsOf('measures')],
      },
      { text: 'Decisions', collapsed: true, items: itemsOf('decisions') },
    ],
    docFooter: { prev: false, next: false },
  },
});
