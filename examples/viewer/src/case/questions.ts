import {
  type AnalyzeCaseOptions,
  analyzeCase,
  analyzeCaseFully,
  type CaseAnalysis,
  type CaseLink,
  compareFindings,
  disbelieve,
  type Findings,
  type TimeWindow,
  tellFindings,
} from 'ringtrace';
import type { FromCaseWorker } from './messages.ts';
import { stageProgress } from './stage-progress.ts';
import type { Tasks, TaskWork } from './tasks.ts';

/** What questions are asked of. */
export interface HeldCase {
  readonly links: readonly CaseLink[];
  readonly asked: AnalyzeCaseOptions;
  /** By position alone. */
  readonly undrawn: CaseAnalysis;
  /** What the page shows when all is done. */
  readonly whole: Findings;
}

/** Some of it; `undefined` where what was held is no longer so. */
export type Holding = { readonly [Part in keyof HeldCase]?: HeldCase[Part] | undefined };

export interface Questions {
  hold(held: Holding): void;
  draw(draws: number): Promise<void>;
  suppose(without: readonly string[]): Promise<void>;
  windows(windows: readonly [TimeWindow, TimeWindow]): Promise<void>;
}

/** Asks of the open case what the page asks of it. */
export function createQuestions(post: (message: FromCaseWorker) => void, tasks: Tasks): Questions {
  let held: Holding = {};
  const analysis = async (work: TaskWork): Promise<CaseAnalysis | null> => {
    const { links, asked, undrawn } = held;
    if (undrawn || !links) return undrawn ?? null;
    const made = await analyzeCaseFully(links, { ...asked, ...inStages(work), draws: 0 });
    held = { ...held, undrawn: made };
    return made;
  };
  return {
    hold(more) {
      held = { ...held, ...more };
    },
    draw: (draws) =>
      tasks.run('rank', async (work) => {
        const { links, asked } = held;
        if (!links) return;
        const made = await analyzeCaseFully(links, { ...asked, ...inStages(work), draws });
        const findings = tellFindings(made);
        held = { ...held, asked: { ...asked, draws }, whole: findings };
        post({ kind: 'found', stage: 'whole', findings });
      }),
    suppose: (without) =>
      tasks.run('suppose', async (work) => {
        const base = await analysis(work);
        if (!base) return;
        // Positions first, which is quick; how sure they are takes as long as it took for the case itself.
        const plain = { ...base, asked: { ...base.asked, draws: 0 } };
        const quick = await disbelieve(plain, without, inStages(work));
        const tell = (findings: Findings, before: Findings, isDrawn: boolean): void =>
          post({
            kind: 'supposed',
            supposed: { without, findings, change: compareFindings(before, findings), isDrawn },
          });
        tell(quick.findings, tellFindings(base), false);
        const { whole, asked } = held;
        if (!whole || whole.options.draws === 0) return;
        const drawn = { ...base, asked: { ...asked, draws: whole.options.draws } };
        tell((await disbelieve(drawn, without, inStages(work))).findings, whole, true);
      }),
    windows: (windows) =>
      tasks.run('windows', async (work) => {
        const { links, asked } = held;
        if (!links) return;
        const within = (window: TimeWindow): Promise<Findings> =>
          analyzeCase(links, { ...asked, ...inStages(work), window });
        const findings = [await within(windows[0]), await within(windows[1])] as const;
        const change = compareFindings(...findings);
        post({ kind: 'compared', compared: { windows, findings, change } });
      }),
  };
}

function inStages({ signal, onProgress }: TaskWork): TaskWork {
  return { signal, onProgress: stageProgress(onProgress) };
}
