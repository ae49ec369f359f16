import { type CaseAnalysis, tellFindings } from '../analysis/index.ts';
import { MEASURES, measureCentrality } from '../centrality/index.ts';
import { writeFileWhole } from '../io/index.ts';
import type { Findings } from '../model/index.ts';
import {
  compareFindings,
  disbelieve,
  explainPerson,
  type FindPathsOptions,
  findPaths,
  neighborhood,
  nextChecks,
} from '../questions/index.ts';
import { type AskFlags, askedAnalysis, askedFindings, askedNetwork, askedWords } from './asked-case.ts';
import { answerJson, type RankingFlags, tellRankingRule } from './ranking-rule.ts';
import { writeMeasures } from './write-measures.ts';

/** `ringtrace explain PERSON CASE` */
export async function explain(
  given: readonly string[],
  flags: AskFlags & { readonly others?: boolean },
): Promise<void> {
  const { path: casePath, words } = askedWords(given, 1, flags, 'explain');
  const { others } = flags;
  const found = await askedFindings(casePath, flags);
  const { rankUncategorized } = found.options;
  await answer(explainPerson(found, words[0]!, { others }), { ...flags, rankUncategorized });
}

export interface PathFlags extends AskFlags {
  readonly by?: FindPathsOptions['by'];
  readonly which?: FindPathsOptions['which'];
  readonly most: number;
  readonly without?: readonly string[];
}

/** `ringtrace path FROM TO CASE` */
export async function path(given: readonly string[], flags: PathFlags): Promise<void> {
  const { path: casePath, words } = askedWords(given, 2, flags, 'path');
  const { by, which, most, without } = flags;
  await answer(
    findPaths(await askedNetwork(casePath, flags), words[0]!, words[1]!, { by, which, most, without }),
    flags,
  );
}

/** `ringtrace around PERSON CASE` */
export async function around(
  given: readonly string[],
  flags: AskFlags & { readonly steps: number; readonly most: number },
): Promise<void> {
  const { path: casePath, words } = askedWords(given, 1, flags, 'around');
  const { steps, most } = flags;
  await answer(neighborhood(await askedNetwork(casePath, flags), words[0]!, { steps, most }), flags);
}

/** `ringtrace what-if CASE --without TOKEN...` */
export async function whatIf(
  given: readonly string[],
  flags: AskFlags & { readonly without: readonly string[] },
): Promise<void> {
  const { path: casePath } = askedWords(given, 0, flags, 'what-if');
  const analysis = await askedAnalysis(casePath, flags, 'what-if');
  await answer(await disbelieve(analysis, flags.without, { workers: flags.workers }), flags);
}

/** `ringtrace next CASE` */
export async function next(given: readonly string[], flags: AskFlags & { readonly most: number }): Promise<void> {
  const { path: casePath } = askedWords(given, 0, flags, 'next');
  // Which sources matter is found without draws; only `--draws` asks for them.
  const analysis = await askedAnalysis(casePath, { ...flags, draws: flags.draws ?? 0 }, 'next');
  await answer(await nextChecks(analysis, { most: flags.most, workers: flags.workers }), flags);
}

/** `ringtrace compare BEFORE AFTER` */
export async function compare(given: readonly string[], flags: AskFlags): Promise<void> {
  const { words } = askedWords(given, 2, { ...flags, case: '.' }, 'compare');
  const [before, after] = [await askedFindings(words[0]!, flags), await askedFindings(words[1]!, flags)];
  const rankUncategorized = before.options.rankUncategorized ?? after.options.rankUncategorized;
  await answer(compareFindings(findingsOf(before), findingsOf(after)), { ...flags, rankUncategorized });
}

/** `ringtrace measures CASE` */
export async function measures(given: readonly string[], flags: AskFlags & { readonly out?: string }): Promise<void> {
  const { path: casePath } = askedWords(given, 0, flags, 'measures');
  const network = await askedNetwork(casePath, flags);
  const table = await measureCentrality(network, {
    measures: MEASURES.map(({ name }) => name),
    workers: flags.workers,
  });
  await writeMeasures(table, flags.json ?? flags.out, flags);
}

function findingsOf(found: Findings | CaseAnalysis): Findings {
  return 'centrality' in found ? tellFindings(found) : found;
}

interface Answer {
  toText(): string;
}

async function answer(value: Answer, flags: Pick<AskFlags, 'json'> & RankingFlags): Promise<void> {
  const { json } = flags;
  const text = answerJson(value, flags);
  if (json === '-') {
    process.stdout.write(text);
    return;
  }
  if (json !== undefined) await writeFileWhole(json, text);
  process.stdout.write(`${tellRankingRule(flags)}${value.toText()}`);
}
