/** Every way a call can be wrong. A bad row is never an error: it is a {@link RowIssue}. */
export type ErrorCode =
  | 'aborted'
  | 'empty-input'
  | 'engine-failed'
  | 'invalid-option'
  | 'malformed-file'
  | 'missing-package'
  | 'not-reviewed'
  | 'protected-person'
  | 'unknown-column'
  | 'unknown-measure'
  | 'unknown-person'
  | 'unknown-source'
  | 'unreadable-file'
  | 'worker-failed';

/**
 * The one error this library throws: says where, what was found, and what to do about it.
 *
 * @example new RingtraceError('invalid-option', 'detectCommunities', 'runs is 0', 'give a whole number of at least 1').message
 *   // => 'detectCommunities: runs is 0; give a whole number of at least 1'
 */
export class RingtraceError extends Error {
  /** Always `RingtraceError`. */
  override readonly name = 'RingtraceError';
  /** What went wrong, for programs. */
  readonly code: ErrorCode;
  /** The function or file the error is about. */
  readonly place: string;
  /** What was found. */
  readonly problem: string;
  /** What to do about it. */
  readonly remedy: string;

  constructor(code: ErrorCode, place: string, problem: string, remedy: string, cause?: unknown) {
    super(`${place}: ${problem}; ${remedy}`, cause === undefined ? cause : { cause });
    this.code = code;
    this.place = place;
    this.problem = problem;
    this.remedy = remedy;
  }
}
