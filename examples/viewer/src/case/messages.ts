import type { Findings, FindingsComparison, JudgementLog, TimeWindow } from 'ringtrace';
import type { ViewerCase } from 'ringtrace/view';
import type { CaseView, FoundStage, MeasureColumn } from './case-view.ts';
import type { CommunitySettings } from './community-settings.ts';
import type { SavedSession } from './session-format.ts';

export type CaseOrigin =
  | { readonly kind: 'demo'; readonly seed: number }
  | { readonly kind: 'given'; readonly given: ViewerCase }
  /** Read in the worker, piece by piece. */
  | { readonly kind: 'files'; readonly files: readonly File[] };

/** What a worker may be busy with on its own, or because it was asked. */
export type Task = 'open' | 'rank' | 'suppose' | 'windows' | 'again';

export type ToCaseWorker =
  | { readonly kind: 'open'; readonly origin: CaseOrigin }
  /** Gives up a task; what is there already stays. */
  | { readonly kind: 'stop'; readonly task: Task }
  /** Draws the ranking so often, where no or few draws were made. */
  | { readonly kind: 'draw'; readonly draws: number }
  /** What if these were wrong or gone, each as `writeDoubtToken` writes it? The last question wins. */
  | { readonly kind: 'suppose'; readonly without: readonly string[] }
  /** What does each of two windows of time say by itself? */
  | { readonly kind: 'windows'; readonly windows: readonly [TimeWindow, TimeWindow] }
  /** Opens the case again: who is who by all that was said on the page, communities as they were asked for; null as at first. */
  | {
      readonly kind: 'again';
      readonly judgements: JudgementLog;
      readonly communities: CommunitySettings | null;
    };

/** The case without what is doubted. */
export interface Supposed {
  readonly without: readonly string[];
  readonly findings: Findings;
  readonly change: FindingsComparison;
  /** Made with as many draws as the case itself; until then with none. */
  readonly isDrawn: boolean;
}

/** Two windows of time, each analyzed by itself. */
export interface ComparedWindows {
  readonly windows: readonly [TimeWindow, TimeWindow];
  readonly findings: readonly [Findings, Findings];
  readonly change: FindingsComparison;
}

export type FromCaseWorker =
  | { readonly kind: 'progress'; readonly task: Task; readonly progress: WorkProgress | null }
  | {
      readonly kind: 'opened';
      readonly view: CaseView;
      /** The case that was open, by another word on who is who. */
      readonly isAgain?: boolean;
      /** What a session file holds beside the case. */
      readonly session?: Pick<SavedSession, 'state' | 'places'>;
    }
  | { readonly kind: 'found'; readonly stage: FoundStage; readonly findings: Findings }
  | { readonly kind: 'measured'; readonly measure: MeasureColumn }
  /** Every measure has come. */
  | { readonly kind: 'complete' }
  | { readonly kind: 'supposed'; readonly supposed: Supposed }
  | { readonly kind: 'compared'; readonly compared: ComparedWindows }
  | { readonly kind: 'failed'; readonly message: string; readonly task: Task };

/** How far a task has come. */
export interface WorkProgress {
  readonly stage: string;
  /** 0 to 1 of this stage. */
  readonly share: number;
  /** Until the end of this stage at the pace so far; null until there is a pace. */
  readonly secondsLeft: number | null;
}
