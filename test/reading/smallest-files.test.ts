import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PEER_PYTHON, peerViews, readingSheet, readSmallest } from './reading-sheet.ts';
import { SMALLEST_FILES } from './smallest-files.ts';

/** The same but for how a table of Markdown is laid out. */
const plain = (text: string): string => text.replace(/ +/g, ' ').replace(/\| :?-+:? (?=\|)/g, '| - ');

describe('the smallest file', () => {
  it.each(SMALLEST_FILES)('of $layout ($name) is read as a person reads it', async (file) => {
    expect((await readSmallest(file)).links).toEqual(file.links);
  });

  describe.skipIf(PEER_PYTHON === undefined)('as networkx and igraph read it', () => {
    it('has as many people and ties', async () => {
      const asked = SMALLEST_FILES.filter(({ asks }) => asks !== undefined);
      const reads = await Promise.all(asked.map(readSmallest));
      const views = peerViews(asked);
      asked.forEach(({ layout }, i) => {
        const { people, links } = reads[i]!;
        expect([layout, people, links.length]).toEqual([layout, views[i]![0], views[i]![1]]);
        expect([layout, links.some((link) => link.includes('->'))]).toEqual([layout, views[i]![2]]);
      });
    });

    it('stands in the page of docs', async () => {
      const page = readFileSync(new URL('../../docs/smallest-files.md', import.meta.url), 'utf8');
      expect(plain(page)).toBe(plain(await readingSheet()));
    });
  });
});
