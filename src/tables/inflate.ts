/**
 * Unpacks a stream by the platform's own DEFLATE, which checks what it unpacks. Errors of the packed bytes are told by `explain`; those of
 * their source come through as they are.
 */
export async function* inflate(
  format: 'gzip' | 'deflate-raw',
  packed: AsyncIterable<Uint8Array>,
  explain: (cause: Error) => Error,
): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  let failure: unknown;
  const feeding = (async () => {
    try {
      for await (const chunk of packed) await writer.write(chunk as Uint8Array<ArrayBuffer>);
      await writer.close();
    } catch (cause) {
      failure ??= cause;
      await writer.abort(cause).catch(() => undefined);
    }
  })();
  const reader = stream.readable.getReader();
  let isRead = false;
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) break;
      yield next.value;
    }
    isRead = true;
  } catch (cause) {
    await feeding;
    const first = failure instanceof Error ? failure : (cause as Error);
    throw isOfPlatform(first) ? explain(first) : first;
  } finally {
    // Whoever stops early stops the feeding too.
    if (!isRead) await reader.cancel().catch(() => undefined);
    await feeding;
  }
}

/** What the unpacking itself throws: a TypeError, in Node an error of zlib. */
function isOfPlatform(error: Error): boolean {
  return error instanceof TypeError || String((error as { code?: unknown }).code ?? '').startsWith('Z_');
}
