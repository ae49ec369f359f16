import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeCase } from '../../src/index.ts';
import { readCaseFile } from '../../src/io/index.ts';
import { projectRoot } from '../house/project-files.ts';

const data = join(projectRoot, '../shared/data');
const names = existsSync(data)
  ? readdirSync(data).filter((entry) => existsSync(join(data, entry, 'edges.csv')))
  : ['every data folder'];

describe('the open networks', () => {
  it.skipIf(!existsSync(data)).each(names)(
    '%s is read with no options, and analyzed (skipped without ../shared/data)',
    async (name) => {
      const path = join(data, name, 'edges.csv');
      const rows = readFileSync(path, 'utf8').trim().split('\n').length - 1;
      const { links, rejected, issues } = await readCaseFile(path);
      expect([links.length, rejected, issues]).toEqual([rows, [], []]);
      const { network } = await analyzeCase(links, { draws: 0, communities: { runs: 1 } });
      expect(network.links).toBe(rows);
    },
  );
});
