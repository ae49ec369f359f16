import { describe, expect, it } from 'vitest';
import { firstLoad } from '../../site/first-load.ts';
import { projectRoot } from './project-files.ts';

/** What Vite keeps of the front door for so much use, in thousands of bytes with gzip; what is loaded later stays out. Raise a figure only with a reason. */
const MOST = [
  ['readLinks, buildNetwork', 100],
  ['analyzeCase', 80],
  ['findPaths, neighborhood', 73],
  ['measureCentrality', 37],
  ['toHtml', 53],
] as const;

describe('what a page loads', () => {
  it.each(MOST)('for %s stays within %i kB with gzip', async (what, most) => {
    const { first } = await firstLoad(`export { ${what} } from '${projectRoot}/src/index.ts'`, projectRoot);
    expect(first).toBeLessThan(most * 1000);
    expect(first).toBeGreaterThan(most * 800);
  });
});
