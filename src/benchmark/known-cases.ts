import type { RankingQuality } from './block-quality.ts';

/** An open network whose planners are known, and how well the default rule finds them there. */
export interface KnownCase extends RankingQuality {
  /** What the network is called in the literature. */
  readonly name: string;
}

/** Prints {@link KNOWN_CASES} anew where the open networks are at hand. */
export const KNOWN_CASES_COMMAND = 'npm run bench:ranking';

/**
 * How well the default rule finds the known planners of nine open covert networks. The figures alone: the networks are not part of the package.
 * None is a migrant-smuggling case, because no labelled one is public, and titles and links come from the same files, so that
 * every figure is rather too good.
 */
export const KNOWN_CASES: readonly KnownCase[] = Object.freeze([
  {
    name: 'caviar 1-5',
    people: 52,
    planners: 3,
    auc: 1,
    averagePrecision: 1,
    precisionAtPlanners: 1,
    precisionAtTen: 0.3,
  },
  {
    name: 'infinito',
    people: 118,
    planners: 30,
    auc: 0.893,
    averagePrecision: 0.794,
    precisionAtPlanners: 0.667,
    precisionAtTen: 0.9,
  },
  {
    name: 'november17',
    people: 22,
    planners: 8,
    auc: 0.911,
    averagePrecision: 0.806,
    precisionAtPlanners: 0.875,
    precisionAtTen: 0.7,
  },
  {
    name: 'london_gang',
    people: 54,
    planners: 7,
    auc: 0.891,
    averagePrecision: 0.577,
    precisionAtPlanners: 0.286,
    precisionAtTen: 0.4,
  },
  {
    name: 'hijackers911',
    people: 19,
    planners: 4,
    auc: 0.733,
    averagePrecision: 0.374,
    precisionAtPlanners: 0.25,
    precisionAtTen: 0.367,
  },
  {
    name: 'sageman_gsj',
    people: 362,
    planners: 38,
    auc: 0.746,
    averagePrecision: 0.298,
    precisionAtPlanners: 0.316,
    precisionAtTen: 0.4,
  },
  {
    name: 'zegota',
    people: 150,
    planners: 21,
    auc: 0.825,
    averagePrecision: 0.641,
    precisionAtPlanners: 0.619,
    precisionAtTen: 0.8,
  },
  {
    name: 'enron',
    people: 128,
    planners: 21,
    auc: 0.748,
    averagePrecision: 0.471,
    precisionAtPlanners: 0.429,
    precisionAtTen: 0.5,
  },
  {
    name: 'vast2008 days 1-7',
    people: 396,
    planners: 5,
    auc: 0.966,
    averagePrecision: 0.724,
    precisionAtPlanners: 0.8,
    precisionAtTen: 0.4,
  },
]);
