import { join } from 'node:path';
import type { CaseRun, CaseState } from '../../casework/index.ts';
import { readFindings } from '../../io/index.ts';
import { type Findings, RingtraceError } from '../../model/index.ts';

export interface LastRun {
  readonly run: CaseRun;
  readonly findings: Findings;
  /** Of the run, inside the case. */
  readonly folder: string;
}

/**
 * The last run whose output is still there.
 *
 * @throws RingtraceError `empty-input` where the case was never analyzed, or what came out was destroyed since.
 */
export async function lastRun(folder: string, { file }: CaseState): Promise<LastRun> {
  const run = file.runs.filter(({ isDestroyed }) => !isDestroyed).at(-1);
  if (run === undefined)
    throw new RingtraceError('empty-input', folder, 'the case holds no run', 'run ringtrace case analyze');
  const place = join(folder, 'runs', run.runId);
  return { run, findings: await readFindings(join(place, 'findings.json')), folder: place };
}
