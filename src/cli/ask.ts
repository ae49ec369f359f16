import { type CaseAnalysis, tellFindings } from '../analysis/index.ts';
import { MEASURES, measureCentrality } from '../centrality/index.ts';
import { type Findings, RingtraceError } from '../model/index.ts';
import {
  compareCases,
  compareFindings,
  disbelieve,
  explainPerson,
  type FindPathsOptions,
  findPaths,
  neighborhood,
  nextChecks,
} from '../questions/index.ts';
import { type AskFlags, askedAnalysis, askedFindings, askedNetwork } from './asked-case.ts';
import { askedWords } from './asked-words.ts';
import { printAnswer } from './print-answer.ts';
import { printing } from './printing.ts';
import { writeMeasures } from './write-measures.ts';

/** `ringtrace explain PERSON CASE...` */
export async function explain(
  given: readonly string[],
  flags: AskFlags & { readonly others?: boolean },
): Promise<void> {
  const { paths, words } = askedWords(given, 1, flags.case, 'explain');
  const { others } = flags;
  const found = await askedFindings(paths, flags);
  const { json } = flags;
  const { rankUncategorized } = found.options;
  await printAnswer(explainPerson(found, words[0]!, { others }), { json, rankUncategorized });
}

export interface PathFlags extends AskFlags {
  readonly by?: FindPathsOptions['by'];
  readonly which?: FindPathsOptions['which'];
  readonly most: number;
  readonly without?: readonly string[];
}

/** `ringtrace path FROM TO CASE...` */
export async function path(given: readonly string[], flags: PathFlags): Promise<void> {
  const { paths, words } = askedWords(given, 2, flags.case, 'path');
  const { by, which, most, without } = flags;
  const network = await askedNetwork(paths, flags);
  await printAnswer(findPaths(network, words[0]!, words[1]!, { by, which, most, without }), printing(network, flags));
}

/** `ringtrace around PERSON CASE...` */
export async function around(
  given: readonly string[],
  flags: AskFlags & { readonly steps: number; readonly most: number },
): Promise<void> {
  const { paths, words } = askedWords(given, 1, flags.case, 'around');
  const { steps, most } = flags;
  const network = await askedNetwork(paths, flags);
  await printAnswer(neighborhood(network, words[0]!, { steps, most }), printing(network, flags));
}

/** `ringtrace what-if CASE... --without TOKEN...` */
export async function whatIf(
  given: readonly string[],
  flags: AskFlags & { readonly without: readonly string[] },
): Promise<void> {
  const { paths } = askedWords(given, 0, flags.case, 'what-if');
  const analysis = await askedAnalysis(paths, flags, 'what-if');
  const answer = await disbelieve(analysis, flags.without, { workers: flags.workers });
  await printAnswer(answer, printing(analysis.network, flags));
}

/** `ringtrace next CASE...` */
export async function next(given: readonly string[], flags: AskFlags & { readonly most: number }): Promise<void> {
  const { paths } = askedWords(given, 0, flags.case, 'next');
  // Which sources matter is found without draws; only `--draws` asks for them.
  const analysis = await askedAnalysis(paths, { ...flags, draws: flags.draws ?? 0 }, 'next');
  await printAnswer(
    await nextChecks(analysis, { most: flags.most, workers: flags.workers }),
    printing(analysis.network, flags),
  );
}

export interface CompareFlags extends AskFlags {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** `ringtrace compare BEFORE AFTER`, or `--before FILE... --after FILE...` */
export async function compare(given: readonly string[], flags: CompareFlags): Promise<void> {
  const [before, after] = await Promise.all(twoStates(given, flags).map((paths) => askedFindings(paths, flags)));
  const answer =
    isAnalysis(before!) && isAnalysis(after!)
      ? await compareCases(before, after, { workers: flags.workers })
      : compareFindings(findingsOf(before!), findingsOf(after!));
  const rankUncategorized = before!.options.rankUncategorized ?? after!.options.rankUncategorized;
  await printAnswer(answer, { json: flags.json, rankUncategorized });
}

function twoStates(
  given: readonly string[],
  { before, after, case: named }: CompareFlags,
): readonly (readonly string[])[] {
  if (named !== undefined) {
    throw new RingtraceError('invalid-option', 'compare', '--case names one case', 'name the two states in its place');
  }
  if (before === undefined && after === undefined && given.length === 2) return given.map((path) => [path]);
  if (before !== undefined && after !== undefined && given.length === 0) return [before, after];
  throw new RingtraceError(
    'invalid-option',
    'compare',
    'takes two states of a case, the earlier and the later',
    'name two findings, folders or files, or the files of each by --before and --after',
  );
}

/** `ringtrace measures CASE...` */
export async function measures(given: readonly string[], flags: AskFlags & { readonly out?: string }): Promise<void> {
  const { paths } = askedWords(given, 0, flags.case, 'measures');
  const network = await askedNetwork(paths, flags);
  const table = await measureCentrality(network, {
    measures: MEASURES.map(({ name }) => name),
    workers: flags.workers,
  });
  await writeMeasures(table, flags.json ?? flags.out, printing(network, flags));
}

function isAnalysis(found: Findings | CaseAnalysis): found is CaseAnalysis {
  return 'centrality' in found;
}

function findingsOf(found: Findings | CaseAnalysis): Findings {
  return isAnalysis(found) ? tellFindings(found) : found;
}
