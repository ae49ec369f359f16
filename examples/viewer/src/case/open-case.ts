import { analyzeCaseInStages, type Findings, protectPeople, tellFindings } from 'ringtrace';
import type { ViewerCase } from 'ringtrace/view';
import type { RowsToAnalyze } from './analyzed-case.ts';
import type { CaseView } from './case-view.ts';
import { demoCase } from './demo-case.ts';
import { firstFindings } from './first-findings.ts';
import { measureView } from './measure-view.ts';
import type { CaseOrigin, FromCaseWorker } from './messages.ts';
import { networkOfTies } from './network-of-ties.ts';
import type { HeldCase } from './questions.ts';
import { readDropped } from './read-dropped.ts';
import { stageProgress } from './stage-progress.ts';
import type { Tasks, TaskWork } from './tasks.ts';
import { viewOf } from './view-of.ts';

export interface Opening {
  readonly tasks: Tasks;
  post(message: FromCaseWorker): void;
  /** Keeps what further questions are asked of. */
  hold(held: Partial<HeldCase>): void;
}

/** Opens a case: its picture first, then who is a lead, then how sure that is, then every measure. */
export async function openCase(origin: CaseOrigin, opening: Opening): Promise<void> {
  await opening.tasks.run('open', async ({ onProgress }) => {
    onProgress({ stage: 'reading', done: 0, total: 1 });
    if (origin.kind === 'given') return showGiven(origin.given, opening);
    if (origin.kind === 'demo') return analyze('Demo case (invented)', demoCase(origin.seed), opening, onProgress);
    const dropped = await readDropped(origin.files, onProgress);
    const name = nameOf(origin.files);
    if (dropped.kind === 'rows') return analyze(name, dropped.rows, opening, onProgress);
    return showFindings({ name, findings: dropped.findings }, opening);
  });
}

/** Draws what is known first; the rest is a task of its own, to be given up by itself. */
async function analyze(
  name: string,
  { links, people, ...told }: RowsToAnalyze,
  { post, tasks, hold }: Opening,
  onProgress: TaskWork['onProgress'],
): Promise<void> {
  let onStage = onProgress;
  const giveUp = new AbortController();
  const stages = analyzeCaseInStages(links, {
    ...told,
    people,
    signal: giveUp.signal,
    onProgress: stageProgress((progress) => onStage(progress)),
  });
  const { value: first } = await stages.next();
  if (first?.stage !== 'communities') return;
  onProgress({ stage: 'drawing the network', done: 0, total: 1 });
  const { network } = first;
  const { protection } = network;
  const view = viewOf({
    name,
    findings: firstFindings(first),
    stage: 'network',
    links,
    canSuppose: true,
    protection,
  });
  post({ kind: 'opened', view });
  hold({ links, asked: { ...told, people } });
  void tasks.run('rank', async (work) => {
    onStage = work.onProgress;
    work.signal.addEventListener('abort', () => giveUp.abort());
    let measured = null;
    for await (const next of stages) {
      if (next.stage === 'communities') continue;
      const findings = tellFindings(next.analysis);
      measured = next.analysis.centrality;
      hold(next.stage === 'ranking' ? { undrawn: next.analysis } : { whole: findings });
      post({ kind: 'found', stage: next.stage === 'ranking' ? 'leads' : 'whole', findings });
    }
    for await (const measure of measureView(view.people, network, measured, work.signal))
      post({ kind: 'measured', measure });
    post({ kind: 'complete' });
  });
}

/** Nothing is computed anew until something is disbelieved. */
function showGiven({ name, findings, links, people }: ViewerCase, opening: Opening): void {
  const { seed, top, draws, policy, window, kinds, minStrength, communityRuns } = findings.options;
  const choices = { window: window ?? undefined, kinds: kinds ?? undefined, minStrength };
  const asked = { ...choices, people, seed, top, draws, policy, communities: { runs: communityRuns } };
  if (links.length > 0) opening.hold({ links, asked });
  showFindings({ name, findings, links, people }, opening);
}

function showFindings(
  { name, findings, links = [], people = [] }: { name: string; findings: Findings } & Partial<RowsToAnalyze>,
  { post, tasks, hold }: Opening,
): void {
  const canSuppose = links.length > 0;
  const shownLinks = canSuppose ? links : findings.evidence;
  const { rankUncategorized } = findings.options;
  const protection = protectPeople(shownLinks, people, { rankUncategorized });
  const view: CaseView = viewOf({ name, findings, stage: 'whole', links: shownLinks, canSuppose, protection });
  hold({ whole: findings });
  post({ kind: 'opened', view });
  void tasks.run('rank', async ({ signal }) => {
    for await (const measure of measureView(view.people, networkOfTies(view), null, signal))
      post({ kind: 'measured', measure });
    post({ kind: 'complete' });
  });
}

const MOST_NAMED = 2;

function nameOf(files: readonly File[]): string {
  const named = files.slice(0, MOST_NAMED).map(({ name }) => name);
  return named.join(' + ') + (files.length > MOST_NAMED ? ` + ${files.length - MOST_NAMED} more` : '');
}
