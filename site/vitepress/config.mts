import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const source = fileURLToPath(new URL('../', import.meta.url));

/** What stands first in its section; everything else follows by title. */
const FIRST = [
  'case-files',
  'formats',
  'protection',
  'score',
  'how-sure',
  'how-often-right',
  'findings',
  'command-line',
];

interface Item {
  readonly text: string;
  readonly link: string;
}

function titleOf(path: string): string {
  const text = readFileSync(join(source, path), 'utf8');
  return (/^# (.*)$/m.exec(text)?.[1] ?? path).replace(/[`*_]|\\/g, '');
}

/** The pages of a folder, whatever they are: nobody keeps a list. */
function pagesOf(folder: string): Item[] {
  if (!existsSync(join(source, folder))) return [];
  const place = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return readdirSync(join(source, folder))
    .filter((name) => name.endsWith('.md') && !['index.md', 'changelog.md'].includes(name))
    .map((name) => name.slice(0, -3))
    .map((name) => ({ name, text: titleOf(join(folder, `${name}.md`)), link: `/${join(folder, name)}` }))
    .sort((a, b) => place(a.name) - place(b.name) || a.text.localeCompare(b.text, 'en'))
    .map(({ text, link }) => ({ text, link }));
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
      { text: 'How to', link: pagesOf('how-to')[0]?.link ?? '/' },
      { text: 'Reference', link: '/reference/command-line' },
      { text: 'Measures', link: '/measures/' },
    ],
    sidebar: [
      { text: 'Start', items: [{ text: 'From a file to leads', link: '/' }] },
      { text: 'How to', items: pagesOf('how-to') },
      { text: 'Pages', items: pagesOf('') },
      {
        text: 'Measures',
        collapsed: true,
        items: [{ text: 'By question', link: '/measures/' }, ...pagesOf('measures')],
      },
      { text: 'Reference', items: pagesOf('reference') },
      { text: 'Decisions', collapsed: true, items: pagesOf('decisions') },
      { text: 'Changes', items: [{ text: 'Changelog', link: '/changelog' }] },
    ],
    docFooter: { prev: false, next: false },
  },
});
