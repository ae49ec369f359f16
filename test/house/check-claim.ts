import { expect } from 'vitest';

/** Compares what a statement of an example gives with what the comment behind it says; without a value the comment tells an error. */
export async function checkClaim(
  run: () => Promise<unknown>,
  text: string,
  value?: () => Promise<unknown>,
): Promise<void> {
  if (value) {
    expect(await run(), text).toEqual(await value());
    return;
  }
  const outcome = await run().then(
    () => 'nothing',
    (error: Error & { code?: string }) => `${error.name} ${error.code ?? ''} ${error.message}`,
  );
  expect(outcome).not.toBe('nothing');
  expect(outcome).toContain(text.replace(/^throws\s*/, '').replace(/^(['"`])(.*)\1$/, '$2'));
}
