/** What a ranking has to reach before a version is put to use. */
export interface Thresholds {
  /** The day on which they were agreed, before any run that is held against them. */
  readonly agreedOn: string;
  /** Mean AUC over the known cases: what the weakest of the usual single positions reaches on them. */
  readonly meanAuc: number;
  /** AUC in each known case: better than chance. */
  readonly eachAuc: number;
  /** Mean precision of the first ten. */
  readonly meanPrecisionAtTen: number;
  /** Share of right leads among those called strong or supported. */
  readonly firmLeadsRight: number;
}

/** Tests hold `KNOWN_CASES` and `KNOWN_LEADS`, which the benches print, against these: they are changed with a new day and a reason, never to fit a run. */
export const THRESHOLDS: Thresholds = Object.freeze({
  agreedOn: '2026-11-30',
  meanAuc: 0.79,
  eachAuc: 0.5,
  meanPrecisionAtTen: 0.4,
  firmLeadsRight: 0.6,
});
