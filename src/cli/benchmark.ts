import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { benchmarkCase } from '../analysis/index.ts';
import { knownCasesOf } from '../benchmark/index.ts';
import { readCaseFile, readLabelsFile, readPeopleFile, writeFileWhole } from '../io/index.ts';
import { compareIds, RingtraceError } from '../model/index.ts';
import { knownCasesSentence } from '../report/index.ts';
import { version } from '../version.ts';
import type { AnalysisFlags } from './analysis-options.ts';
import { benchmarkText, type NamedBenchmark } from './benchmark-text.ts';
import { createProgressBar } from './progress-bar.ts';

export interface BenchmarkFlags extends AnalysisFlags {
  readonly json?: string;
}

/** `ringtrace benchmark DIR`: runs the configuration on every case under a folder whose planners are known, and prints how right it was. */
export async function benchmark(folder: string, flags: BenchmarkFlags): Promise<void> {
  const bar = createProgressBar();
  // Draws move no score, so they are made only where the verdict that rests on them is asked for.
  const { top, seed, draws = 0, workers, policy, json } = flags;
  const { rankUncategorized } = flags;
  const options = { top, seed, draws, workers, policy, rankUncategorized };
  const cases: NamedBenchmark[] = [];
  const leftOut: string[] = [];
  try {
    for (const name of await caseFolders(folder)) {
      const path = join(folder, name);
      const { links } = await readCaseFile(join(path, 'edges.csv'));
      const labels = await readLabelsFile(join(path, 'labels.csv'));
      const peoplePath = join(path, 'people.csv');
      const people = existsSync(peoplePath) ? (await readPeopleFile(peoplePath)).people : undefined;
      const work = benchmarkCase(links, labels, { ...options, people, onProgress: bar.onProgress });
      const found = await work.catch((error: unknown) => {
        if (!(error instanceof RingtraceError) || error.code !== 'invalid-option') throw error;
        leftOut.push(`${name} is left out: ${error.message}`);
        return undefined;
      });
      if (found) cases.push({ name, ...found });
    }
  } finally {
    bar.stop();
  }
  const own = cases.map(({ rules }) => rules[0]!.quality);
  const known = knownCasesOf(own);
  const sentence = known ? knownCasesSentence(known) : 'No case could be scored.';
  const record = {
    ringtrace: version,
    options: { top, seed, draws, policy, ...(rankUncategorized && { rankUncategorized }) },
    cases,
    sentence,
  };
  const text = `${JSON.stringify(record, undefined, 2)}\n`;
  for (const line of leftOut) process.stderr.write(`${line}\n`);
  if (json === '-') process.stdout.write(text);
  else {
    if (json !== undefined) await writeFileWhole(json, text);
    process.stdout.write(benchmarkText(cases, sentence));
  }
}

/** The folder itself when it is a case, else its folders that are, in order of name. */
async function caseFolders(folder: string): Promise<readonly string[]> {
  const isCase = (path: string): boolean => ['edges.csv', 'labels.csv'].every((file) => existsSync(join(path, file)));
  if (isCase(folder)) return ['.'];
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new RingtraceError('unreadable-file', folder, 'cannot be listed', 'name a folder of labelled cases', cause);
  });
  const found = names.filter((name) => isCase(join(folder, name))).sort(compareIds);
  if (found.length > 0) return found;
  const remedy = 'give folders with edges.csv and labels.csv';
  throw new RingtraceError('empty-input', folder, 'holds no labelled case', remedy);
}
