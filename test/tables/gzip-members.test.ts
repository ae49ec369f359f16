import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gzipMembers } from '../../src/tables/gzip-members.ts';
import { bytesSource } from '../../src/tables/source-of.ts';

const unpacked = async (bytes: Uint8Array): Promise<string[]> => {
  const texts: string[] = [];
  for (const { stream } of await gzipMembers(bytesSource('a.gz', bytes), 1 << 20)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of stream()) pieces.push(piece);
    texts.push(gunzipSync(Buffer.concat(pieces)).toString());
  }
  return texts;
};

describe('a file of several gzip members', () => {
  it('is cut where each ends, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), async (texts) => {
        expect(await unpacked(Buffer.concat(texts.map((text) => gzipSync(text))))).toEqual(texts);
      }),
      { numRuns: 25 },
    );
  });

  it('is not cut where the bytes of a beginning stand within one', async () => {
    const text = '\u001f\u008b\u0008\u0000'.repeat(3);
    // Stored, not packed: its bytes stand in the file as they are.
    const stored = gzipSync(Buffer.from(text, 'latin1'), { level: 0 });
    const pieces = await gzipMembers(bytesSource('a.gz', Buffer.concat([stored, gzipSync('b')])), 1 << 20);
    expect(pieces).toHaveLength(2);
  });

  it('has none where one is cut off, or something else follows', async () => {
    const whole = Buffer.concat([gzipSync('a'), gzipSync('b')]);
    expect(await unpacked(whole.subarray(0, -1))).toEqual([]);
    expect(await unpacked(Buffer.concat([whole, Buffer.from('more')]))).toEqual([]);
  });

  it('is given up where too many beginnings begin nothing', async () => {
    const text = Buffer.from('\u001f\u008b\u0008\u0000'.repeat(1000), 'latin1');
    expect(await unpacked(Buffer.concat([gzipSync(text, { level: 0 }), Buffer.from('more')]))).toEqual([]);
  });
});
