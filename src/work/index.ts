/**
 * How does long work run, what does it load when, and in whose words does it fail? Verbs run jobs of the cellar through `runLongJob` and nothing else, so that an abort,
 * a dead worker and a callback that throws come out of every verb alike.
 *
 * Doors: kernels, model. Every room above may enter. Invariants: `aborted` and `worker-failed` are told with the place of the verb; any other error,
 * one of `onProgress` too, comes out as it was thrown; failures are known by their class, never by what their message says.
 */
export { finishSteps, type Steps } from '../kernels/index.ts';
export { loadPeer } from './load-peer.ts';
export { openPauses, type PauseOptions } from './open-pauses.ts';
export { type LongJobOptions, runLongJob } from './run-long-job.ts';
export { runLongSteps } from './run-long-steps.ts';
export { type FailurePlace, translateFailures } from './translate-failures.ts';
