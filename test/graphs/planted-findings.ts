import { analyzeCase, type Findings, readLinks } from '../../src/index.ts';
import { planted } from './planted-case.ts';

/** What the library finds in the planted case. */
export const findings: Findings = await analyzeCase(
  readLinks(planted.pairs.map((pair) => ({ source: pair.split('-')[0], target: pair.split('-')[1] }))).links,
  { communities: { runs: 3 } },
);
