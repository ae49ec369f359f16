/** A rule's scores, one for each node of a task's network, higher speaking for planning. */
export interface Rule {
  readonly name: string;
  readonly scores: ArrayLike<number>;
}
