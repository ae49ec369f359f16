import type { Shown } from '../display/index.ts';
import type { CaseLink, Findings } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { runLongSteps } from '../work/index.ts';
import { analysisSteps, lastStep } from './analysis-steps.ts';
import type { AnalyzeCaseOptions } from './analyze-case-options.ts';

/**
 * Does the whole job: links in, findings out. Builds the network, detects communities, measures positions, ranks who may be ranked, and
 * words leads with reasons, evidence, and how sure one may be.
 *
 * The same links give the same findings, to the byte, in any order and at any number of workers. Protected people stand in
 * the findings as counts only. A case too small or too even to rank gives verdict `insufficient-data`, not an error.
 *
 * @throws RingtraceError `invalid-option`, `aborted`, `worker-failed`; `unknown-person` or `protected-person` for wrong `known` people.
 * @example (await analyzeCase([])).verdict // => 'insufficient-data'
 */
export async function analyzeCase(
  links: readonly CaseLink[],
  options: AnalyzeCaseOptions = {},
): Promise<Findings & Shown> {
  checkSubject('analyzeCase', links, 'links');
  const analysis = await lastStep(analysisSteps('analyzeCase', links, options, { keeps: false }));
  const hasUnknownRoles = (options.issues ?? []).some(({ code }) => code === 'unknown-role');
  // What tells findings, and shows them, is loaded once they are there.
  const { tellSteps } = await import('./tell-steps.ts');
  const { sayUnknownRoles } = hasUnknownRoles ? await import('./late/words.ts') : NO_WORDS;
  const told = tellSteps(analysis, { sayUnknownRoles });
  return runLongSteps(told, { place: 'analyzeCase', signal: options.signal });
}

const NO_WORDS = { sayUnknownRoles: (): undefined => undefined };
