/**
 * What would a case look like whose truth is known? A made-up smuggling case for demos, tests and teaching.
 *
 * Doors: model, kernels. Invariant: same seed, same rows.
 */
export type { SynthesizeCaseOptions, SyntheticCase } from './synthesize-case.ts';
export { synthesizeCase } from './synthesize-case.ts';
