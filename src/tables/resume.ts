/** What was read ahead, then the rest; whoever stops early closes the rest too. */
export async function* resume<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
