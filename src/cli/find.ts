import { readFile } from 'node:fs/promises';
import { writeFileWhole } from '../io/index.ts';
import { RingtraceError } from '../model/index.ts';
import { buildNetwork } from '../network/index.ts';
import { findPattern, PATTERNS, type Pattern } from '../patterns/index.ts';
import { patternSchema } from '../schema/index.ts';
import { type NetworkFlags, networkChoice } from './network-options.ts';
import { createProgressBar } from './progress-bar.ts';
import { type CaseFlags, readAskedCase } from './read-asked-case.ts';

export interface FindFlags extends CaseFlags, NetworkFlags {
  readonly budget: number;
  readonly most: number;
  readonly json?: string;
  readonly rankUncategorized?: boolean;
}

/** `ringtrace find PATTERN CASE`: prints where the pattern occurs, and whether that is all. */
export async function find(name: string, path: string, flags: FindFlags): Promise<void> {
  const pattern = await readPattern(name);
  const bar = createProgressBar();
  const { onProgress } = bar;
  const { links, people, notes } = await readAskedCase(path, flags, onProgress);
  const { budget, most } = flags;
  const { rankUncategorized } = flags;
  const network = buildNetwork(links, { people, rankUncategorized, ...networkChoice(flags) });
  const found = await findPattern(network, pattern, { budget, most, onProgress }).finally(bar.stop);
  const json = `${JSON.stringify(found, null, 2)}\n`;
  if (flags.json === '-') process.stdout.write(json);
  else {
    if (flags.json !== undefined) await writeFileWhole(flags.json, json);
    const question = pattern.question === undefined ? '' : `${pattern.question}\n\n`;
    process.stdout.write(`${question}${found.toText()}`);
  }
  for (const note of notes) process.stderr.write(`${note}\n`);
}

async function readPattern(name: string): Promise<Pattern> {
  const shipped = Object.hasOwn(PATTERNS, name) ? PATTERNS[name as keyof typeof PATTERNS] : undefined;
  if (shipped !== undefined) return shipped;
  const known = Object.keys(PATTERNS).join(', ');
  const text = await readFile(name, 'utf8').catch((cause: unknown) => {
    const problem = 'no pattern of that name and no such file';
    throw new RingtraceError('unreadable-file', name, problem, `give a JSON file, or one of: ${known}`, cause);
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
