import { dirname, join, normalize } from 'node:path/posix';
import { readText } from './project-files.ts';

export interface PageLink {
  readonly page: string;
  readonly target: string;
  /** The heading it leads to, as an address names it. */
  readonly anchor: string | undefined;
}

/** The links of a page to files of the project, from its root; code is no link. */
export function relativeLinks(page: string): PageLink[] {
  const text = withoutCode(readText(page));
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path, anchor] = link.split('#') as [string, string | undefined];
      return { page, target: path ? normalize(join(dirname(page), path)) : page, anchor };
    });
}

/** The addresses of the headings of a page, as GitHub and VitePress make them. */
export function anchorsOf(page: string): string[] {
  return [...withoutCode(readText(page), false).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) =>
    heading!
      .replace(/[`*_]/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s+/g, '-'),
  );
}

function withoutCode(text: string, inline = true): string {
  const blocks = text.replaceAll(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2[ \t]*$/gm, '');
  return inline ? blocks.replaceAll(/`[^`\n]*`/g, '') : blocks;
}
