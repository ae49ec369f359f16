import type { CaseLink } from '../../src/index.ts';
import { ranksAnew } from './ranks-anew.ts';

/** All sets of one or two of these. */
export function onesAndTwos(sources: readonly string[]): string[][] {
  return [...sources.map((a) => [a]), ...sources.flatMap((a, i) => sources.slice(i + 1).map((b) => [a, b]))];
}

/** Everybody's rank in the case as it would be had these reports never been written. */
export async function ranksWithout(links: readonly CaseLink[], gone: readonly string[]): Promise<Map<string, number>> {
  return await ranksAnew(links.filter(({ report }) => report === undefined || !gone.includes(report)));
}
