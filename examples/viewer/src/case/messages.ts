import type { Findings } from 'ringtrace';
import type { ViewerCase } from 'ringtrace/view';
import type { CaseView, MeasureColumn } from './case-view.ts';

/** A file as it was dropped. */
export interface CaseFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

export type CaseOrigin =
  | { readonly kind: 'demo'; readonly seed: number }
  | { readonly kind: 'given'; readonly given: ViewerCase }
  | { readonly kind: 'files'; readonly files: readonly CaseFile[] };

export type ToCaseWorker =
  | { readonly kind: 'open'; readonly origin: CaseOrigin }
  /** What if these sources were wrong, each as `tokenOf` writes it? The last question wins. */
  | { readonly kind: 'suppose'; readonly without: readonly string[] };

export type FromCaseWorker =
  | { readonly kind: 'progress'; readonly stage: string; readonly share: number }
  | { readonly kind: 'opened'; readonly view: CaseView }
  | { readonly kind: 'measured'; readonly measure: MeasureColumn }
  /** Every measure has come. */
  | { readonly kind: 'complete' }
  | { readonly kind: 'supposed'; readonly without: readonly string[]; readonly findings: Findings }
  | { readonly kind: 'failed'; readonly message: string; readonly duringSuppose: boolean };
