import { describe, expect, it } from 'vitest';
import { inputBytes, shareInput } from '../../../src/kernels/shards/share-input.ts';

interface Sample {
  readonly graph: { readonly offsets: Uint32Array; readonly strengths: Float64Array };
  readonly sources: readonly Uint32Array[];
  readonly name: string;
}

const offsets = Uint32Array.of(0, 2, 3);
const sample: Sample = {
  graph: { offsets, strengths: Float64Array.of(0.5, 1.5).subarray(1) },
  sources: [offsets],
  name: 'x',
};

describe('shareInput', () => {
  it('moves copies of typed arrays into shared memory and keeps the rest', () => {
    const shared = shareInput(sample) as Sample;
    expect(shared).toEqual(sample);
    expect(shared.graph.offsets.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(sample.graph.offsets.buffer).toBeInstanceOf(ArrayBuffer);
    expect(shared.graph.strengths.byteLength).toBe(8);
  });

  it('copies an array that occurs twice once, and one that is shared already never', () => {
    const shared = shareInput(sample) as Sample;
    expect(shared.sources[0]).toBe(shared.graph.offsets);
    expect((shareInput(shared) as Sample).graph.offsets).toBe(shared.graph.offsets);
  });

  it('leaves maps, sets and simple values alone', () => {
    const map = new Map([['a', 1]]);
    expect(shareInput(map)).toBe(map);
    expect(shareInput(7)).toBe(7);
    expect(shareInput(null)).toBe(null);
  });
});

describe('inputBytes', () => {
  it('adds up the typed arrays, wherever they stand', () => {
    expect(inputBytes(sample)).toBe(12 + 8 + 12);
    expect(inputBytes('text')).toBe(0);
    expect(inputBytes(undefined)).toBe(0);
  });
});
