import { describe, expect, it } from 'vitest';
import { lengthSearchBase64 } from '../../../src/kernels/betweenness/betweenness-length-wasm-bytes.ts';
import { batchSearchBase64 } from '../../../src/kernels/betweenness/betweenness-wasm-bytes.ts';
import { compile } from '../../../src/kernels/betweenness/wasm/build.mjs';

describe('the compiled searches', () => {
  it.each([
    ['batch-search', batchSearchBase64],
    ['length-search', lengthSearchBase64],
  ] as const)('%s is built from the source in wasm/, to the byte', async (search, bytes) => {
    expect(await compile(search)).toBe(bytes);
  });
});
