import {
  type AnalyzeCaseOptions,
  analyzeCaseInStages,
  type Findings,
  type JudgementLog,
  protectPeople,
  tellFindings,
} from 'ringtrace';
import type { ViewerCase } from 'ringtrace/view';
import type { RowsToAnalyze } from './analyzed-case.ts';
import type { CaseView } from './case-view.ts';
import { type CommunitySettings, withSettings } from './community-settings.ts';
import { demoCase } from './demo-case.ts';
import { measureView } from './measure-view.ts';
import type { CaseOrigin, FromCaseWorker } from './messages.ts';
import { networkOfTies } from './network-of-ties.ts';
import type { Holding } from './questions.ts';
import { readDropped } from './read-dropped.ts';
import { type ReadRows, resolveRows } from './resolve-rows.ts';
import type { SavedSession } from './session-format.ts';
import { stageProgress } from './stage-progress.ts';
import type { Tasks, TaskWork } from './tasks.ts';
import { viewOf } from './view-of.ts';

export interface Opening {
  readonly tasks: Tasks;
  post(message: FromCaseWorker): void;
  /** Keeps what further questions are asked of. */
  hold(held: Holding): void;
}

/** What is read of a case stays as it is; who is who is asked of it anew whenever somebody says so. */
interface ReadCase {
  readonly name: string;
  readonly rows: ReadRows;
  readonly asked: AnalyzeCaseOptions;
}

export interface CaseOpening {
  /** Opens a case: its picture first, then who is a lead, then how sure that is, then every measure. */
  open(origin: CaseOrigin): Promise<void>;
  /** Opens the same case by another word on who is who, or with other communities. */
  again(judgements: JudgementLog, communities: CommunitySettings | null): Promise<void>;
}

export function createOpening(opening: Opening): CaseOpening {
  const { tasks } = opening;
  let read: ReadCase | null = null;
  const begin = (name: string, rows: ReadRows, onProgress: TaskWork['onProgress']): Promise<void> => {
    read = { name, rows, asked: {} };
    return analyze(read, [], opening, onProgress);
  };
  return {
    open: (origin) =>
      tasks.run('open', async ({ onProgress }) => {
        onProgress({ stage: 'reading', done: 0, total: 1 });
        if (origin.kind === 'demo') return begin('Demo case (invented)', demoCase(origin.seed), onProgress);
        if (origin.kind === 'given') {
          read = showGiven(origin.given, opening);
          return;
        }
        const dropped = await readDropped(origin.files, onProgress);
        const name = nameOf(origin.files);
        if (dropped.kind === 'rows') return begin(name, dropped.rows, onProgress);
        if (dropped.kind === 'session') read = showGiven(dropped.session.case, opening, dropped.session);
        else showFindings({ name, findings: dropped.findings }, opening);
      }),
    again: (judgements, communities) =>
      tasks.run('again', async ({ onProgress }) => {
        if (!read) return;
        for (const task of ['rank', 'suppose', 'windows'] as const) tasks.stop(task);
        const asked = withSettings(read.asked, communities);
        await analyze({ ...read, asked }, judgements, opening, onProgress, true);
      }),
  };
}

/** From so many links on the picture is drawn by one search for communities, and does not wait for all of them to agree. */
const SKETCHED_FROM = 5000;

/** Draws what is known first; the rest is a task of its own, to be given up by itself. */
async function analyze(
  { name, rows, asked: before }: ReadCase,
  judgements: JudgementLog,
  { post, tasks, hold }: Opening,
  onProgress: TaskWork['onProgress'],
  isAgain: boolean = false,
): Promise<void> {
  let onStage = onProgress;
  const giveUp = new AbortController();
  const { links, people, ...told } = await resolveRows(rows, judgements, onProgress);
  const asked = { ...before, ...told, people };
  const inStages = (options: AnalyzeCaseOptions): ReturnType<typeof analyzeCaseInStages> =>
    analyzeCaseInStages(links, {
      ...options,
      signal: giveUp.signal,
      onProgress: stageProgress((progress) => onStage(progress)),
    });
  const stages = inStages(asked);
  const isSketched = !isAgain && links.length >= SKETCHED_FROM;
  const begun = isSketched ? inStages({ ...asked, communities: { ...asked.communities, runs: 1 } }) : stages;
  const { value: first } = await begun.next();
  if (first?.stage !== 'communities') return;
  onProgress({ stage: 'drawing the network', done: 0, total: 1 });
  const { network } = first;
  const view = viewOf({
    name,
    findings: first.findings,
    stage: isSketched ? 'sketch' : 'network',
    links,
    canSuppose: true,
    protection: network.protection,
  });
  post({ kind: 'opened', view, isAgain });
  hold({ links, asked, undrawn: undefined, whole: undefined });
  void tasks.run('rank', async (work) => {
    onStage = work.onProgress;
    work.signal.addEventListener('abort', () => giveUp.abort());
    let measured = null;
    for await (const next of stages) {
      if (next.stage === 'communities') {
        if (isSketched) post({ kind: 'found', stage: 'network', findings: next.findings });
        continue;
      }
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

/** Nothing is computed anew until something is disbelieved, or somebody says who is who. */
function showGiven(
  { name, findings, links, people }: ViewerCase,
  opening: Opening,
  session?: Pick<SavedSession, 'state' | 'places'>,
): ReadCase {
  const { seed, top, draws, policy, window, kinds, minStrength, communityRuns } = findings.options;
  const choices = { window: window ?? undefined, kinds: kinds ?? undefined, minStrength };
  const communities = { ...findings.options.communities, runs: communityRuns };
  const asked = { ...choices, seed, top, draws, policy, communities };
  if (links.length > 0) opening.hold({ links, asked: { ...asked, people } });
  showFindings({ name, findings, links, people }, opening, session);
  return { name, asked, rows: { links, people, records: [], judgements: [] } };
}

function showFindings(
  { name, findings, links = [], people = [] }: { name: string; findings: Findings } & Partial<RowsToAnalyze>,
  { post, tasks, hold }: Opening,
  session?: Pick<SavedSession, 'state' | 'places'>,
): void {
  const canSuppose = links.length > 0;
  const shownLinks = canSuppose ? links : findings.evidence;
  const { rankUncategorized } = findings.options;
  const protection = protectPeople(shownLinks, people, { rankUncategorized });
  const view: CaseView = viewOf({ name, findings, stage: 'whole', links: shownLinks, canSuppose, protection });
  hold({ whole: findings });
  post({ kind: 'opened', view, ...(session && { session: { state: session.state, places: session.places } }) });
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
