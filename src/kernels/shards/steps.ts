/**
 * Work that can be put down: it stops at every `yield` and goes on where it was. What is done between two stops is small, so that whoever
 * drives it can look for other things to do. Yields nothing; returns the result.
 */
export type Steps<T> = Generator<undefined, T>;

/** Does it all without looking up. */
export function finishSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
