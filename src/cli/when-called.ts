/** An action that is loaded when it is called: help and a wrong call need nothing of what the other commands do. */
export function whenCalled<Given extends unknown[]>(
  load: () => Promise<(...given: Given) => Promise<void>>,
): (...given: Given) => Promise<void> {
  return async (...given) => (await load())(...given);
}
