import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyzeCaseFully, type CaseAnalysis } from '../analysis/index.ts';
import { readFindings } from '../io/index.ts';
import { type CaseLink, type Findings, RingtraceError } from '../model/index.ts';
import { buildNetwork, type RingNetwork } from '../network/index.ts';
import { type AnalyzedCaseFlags, openCase } from './open-case.ts';
import { createProgressBar } from './progress-bar.ts';
import { writeNotes } from './write-notes.ts';

/** Flags of every command that asks a case. */
export interface AskFlags extends AnalyzedCaseFlags {
  readonly case?: string;
  readonly json?: string;
}

/** What a question is put to, as the words of the command line name it. */
export interface AskedWords {
  readonly path: string;
  readonly words: readonly string[];
}

/**
 * Tells the case from the other words: it is named by `--case`, or by a word more than are asked for, the last or the first, which must be a path that
 * exists; left out, it is the folder one stands in.
 *
 * @throws RingtraceError `invalid-option` for too few or too many words, or where none of them is a path.
 */
export function askedWords(given: readonly string[], count: number, flags: AskFlags, place: string): AskedWords {
  const wrong = (problem: string, remedy: string): never => {
    throw new RingtraceError('invalid-option', place, problem, remedy);
  };
  if (given.length < count || given.length > count + 1) {
    wrong(`takes ${count} and the case, and ${given.length} were given`, `see ringtrace help ${place}`);
  }
  if (given.length === count || flags.case !== undefined) {
    if (given.length > count) wrong('the case is named twice', 'name it once');
    return { path: flags.case ?? '.', words: given };
  }
  const isPath = (word: string): boolean => existsSync(word);
  const last = given.at(-1)!;
  if (isPath(last)) return { path: last, words: given.slice(0, -1) };
  if (isPath(given[0]!)) return { path: given[0]!, words: given.slice(1) };
  return wrong('none of the words is a file or folder that is there', 'name the case, or give it by --case');
}

/** The findings file that a path names or holds; undefined where it is something to be analyzed. */
export async function findingsPath(path: string): Promise<string | undefined> {
  if (!existsSync(path)) return undefined;
  if (statSync(path).isDirectory()) {
    const inside = join(path, 'findings.json');
    return existsSync(inside) ? inside : undefined;
  }
  if (!/\.json$/i.test(path)) return undefined;
  // Findings begin with the version that made them; everything else is a case.
  const head = (await readFile(path)).subarray(0, 200).toString('utf8');
  return /^\uFEFF?\s*\{\s*"ringtrace"\s*:/.test(head) ? path : undefined;
}

/** Findings as they stand in a file, or made of a case. */
export async function askedFindings(path: string, flags: AskFlags): Promise<Findings | CaseAnalysis> {
  const written = await findingsPath(path);
  return written === undefined ? await askedAnalysis(path, flags, 'analyze') : await readFindings(written);
}

/** The whole analysis of a case; findings alone do not do. */
export async function askedAnalysis(path: string, flags: AskFlags, place: string): Promise<CaseAnalysis> {
  await refuseFindings(path, place);
  const bar = createProgressBar();
  const opened = await openCase(path, flags, bar.onProgress);
  const analysis = await analyzeCaseFully(opened.links, opened.options).finally(bar.stop);
  writeNotes(opened.notes, analysis.network);
  return analysis;
}

/** The network of a case without any analysis; of findings, that of their ties. */
export async function askedNetwork(path: string, flags: AskFlags): Promise<RingNetwork> {
  const written = await findingsPath(path);
  if (written !== undefined) {
    process.stderr.write('findings hold ties, not links: name the case itself to see the links behind each step\n');
    return buildNetwork(linksOfTies(await readFindings(written)));
  }
  const bar = createProgressBar();
  const { links, options, notes } = await openCase(path, flags, bar.onProgress).finally(bar.stop);
  const { people, rankUncategorized, window, kinds, minStrength } = options;
  const network = buildNetwork(links, { people, rankUncategorized, window, kinds, minStrength });
  writeNotes(notes, network);
  return network;
}

/** Every tie as one link, called by its two people. */
function linksOfTies({ ties }: Findings): CaseLink[] {
  return ties.map(({ source, target, strength }) => ({
    id: `${source}~${target}`,
    source,
    target,
    kind: 'association',
    directed: false,
    strength,
  }));
}

async function refuseFindings(path: string, place: string): Promise<void> {
  if ((await findingsPath(path)) === undefined) return;
  throw new RingtraceError(
    'invalid-option',
    place,
    'findings do not hold the links this asks for',
    'name the file or folder that was analyzed',
  );
}
