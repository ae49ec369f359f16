import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { analyzeCase } from '../../src/analysis/index.ts';
import { readCase } from '../../src/case/index.ts';
import { zipOf } from '../io/zip-writer.ts';

const CALLS = 'caller,callee\nA1,B1\nB1,C1\n';
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

describe('every file that was handed over', () => {
  it('is told with its size and SHA-256, whatever form its bytes came in, and also where nothing of it was read', async () => {
    const bytes = new TextEncoder().encode(CALLS);
    const forms = {
      text: CALLS,
      bytes,
      buffer: bytes.buffer,
      blob: new Blob([bytes]),
      stream: new Blob([bytes]).stream(),
    };
    for (const data of Object.values(forms)) {
      const { files } = await readCase([
        { name: 'calls.csv', data },
        { name: 'photo.jpg', data: 'no table' },
      ]);
      expect(files.map(({ file, bytes: size, sha256: hash }) => [file, size, hash])).toEqual([
        ['calls.csv', bytes.byteLength, sha256(CALLS)],
        ['photo.jpg', 8, sha256('no table')],
      ]);
    }
  });

  it('is the archive for what lies in one', async () => {
    const archive = zipOf({ 'a.csv': CALLS, 'b.csv': 'caller,callee\nC1,D1\n' });
    const { files } = await readCase([{ name: 'case.zip', data: archive }]);
    expect(files.map(({ file, sha256: hash }) => [file, hash])).toEqual([
      ['case.zip/a.csv', sha256(archive)],
      ['case.zip/b.csv', sha256(archive)],
    ]);
  });

  it('stands in the findings', async () => {
    const { links, files } = await readCase([{ name: 'calls.csv', data: CALLS }]);
    const { reading } = await analyzeCase(links, { reading: files, draws: 0 });
    expect(reading![0]).toMatchObject({ file: 'calls.csv', bytes: CALLS.length, sha256: sha256(CALLS) });
  });
});
