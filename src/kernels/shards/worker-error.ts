/** A worker ended before its work was done: killed, out of memory, or broken outside the job's own code. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
}
