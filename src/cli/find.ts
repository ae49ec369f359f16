import { readFile } from 'node:fs/promises';
import { RingtraceError } from '../model/index.ts';
import { findPattern, PATTERNS, type Pattern } from '../patterns/index.ts';
import { nearestName } from '../rules/index.ts';
import { patternSchema } from '../schema/index.ts';
import { type AskFlags, askedNetwork } from './asked-case.ts';
import { askedWords } from './asked-words.ts';
import { printAnswer } from './print-answer.ts';
import { createProgressBar } from './progress-bar.ts';
import { PATTERN_NAMES } from './start-words.ts';

export interface FindFlags extends AskFlags {
  readonly budget: number;
  readonly most: number;
}

/** `ringtrace find PATTERN CASE...`: prints where the pattern occurs, and whether that is all. */
export async function find(given: readonly string[], flags: FindFlags): Promise<void> {
  const { paths, words } = askedWords(given, 1, flags.case, 'find');
  const pattern = await readPattern(words[0]!);
  const network = await askedNetwork(paths, flags);
  const bar = createProgressBar();
  const { budget, most } = flags;
  const found = await findPattern(network, pattern, { budget, most, onProgress: bar.onProgress }).finally(bar.stop);
  const { json } = flags;
  const { ranksUncategorized: rankUncategorized } = network.protection;
  await printAnswer(
    found,
    { json, rankUncategorized },
    pattern.question === undefined ? '' : `${pattern.question}\n\n`,
  );
}

async function readPattern(name: string): Promise<Pattern> {
  const shipped = Object.hasOwn(PATTERNS, name) ? PATTERNS[name as keyof typeof PATTERNS] : undefined;
  if (shipped !== undefined) return shipped;
  const text = await readFile(name, 'utf8').catch((cause: unknown) => {
    const problem = 'no pattern of that name and no such file';
    const near = nearestName(name, PATTERN_NAMES);
    const hint = near === undefined ? '' : `did you mean ${near}? `;
    throw new RingtraceError(
      'unreadable-file',
      name,
      problem,
      `${hint}give a JSON file, or one of: ${PATTERN_NAMES.join(', ')}`,
      cause,
    );
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RingtraceError('malformed-file', name, 'it is not JSON', 'write { "name", "roles", "ties" }', cause);
  }
  const verdict = await patternSchema['~standard'].validate(value);
  if (verdict.issues === undefined) return verdict.value;
  const [issue] = verdict.issues;
  const where = (issue!.path ?? []).map((step) => (typeof step === 'object' ? step.key : step)).join('.');
  const problem = `${where === '' ? 'it' : where} ${issue!.message}`;
  throw new RingtraceError('malformed-file', name, problem, 'write { "name", "roles", "ties" }');
}
