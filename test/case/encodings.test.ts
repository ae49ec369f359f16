import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';

/** One byte a letter, as offices write tables. */
const western = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.codePointAt(0)!);
const FRENCH = 'Relevé n° 7;;\r\nN° appelant;N° appelé;Durée\r\n0612345678;0612345679;00:00:12\r\n';

describe('a text that is not UTF-8', () => {
  it('is refused with the option that settles it', async () => {
    await expect(readCase([{ name: 'calls.csv', data: western(FRENCH) }])).rejects.toThrow(
      /calls\.csv: bytes near line 1 are not utf-8; say what it is written in, such as --encoding windows-1252/,
    );
  });

  it('is read in the encoding that is named, which is told; what is UTF-8 or packed stays as it is', async () => {
    const inputs = [
      { name: 'calls.csv', data: western(FRENCH) },
      { name: 'more.csv', data: 'N° appelant,N° appelé\n0612345677,0612345679\n' },
      { name: 'people.csv', data: western('id,category,name\n0612345678,suspect,José\n') },
    ];
    const { links, people, files } = await readCase(inputs, { encoding: 'windows-1252' });
    expect(links.map(({ source, target }) => [source, target])).toEqual([
      ['0612345678', '0612345679'],
      ['0612345677', '0612345679'],
    ]);
    expect(people).toMatchObject([{ id: '0612345678', names: ['José'] }]);
    expect(files.map(({ file, encoding }) => [file, encoding])).toEqual([
      ['calls.csv', 'windows-1252'],
      ['more.csv', undefined],
      ['people.csv', 'windows-1252'],
    ]);
  });

  it('is read in letters of another script', async () => {
    const cyrillic = Uint8Array.from(
      [...'id,name,category\nP1,']
        .map((letter) => letter.charCodeAt(0))
        .concat(
          [0xc8, 0xe2, 0xe0, 0xed],
          [...',suspect\n'].map((letter) => letter.charCodeAt(0)),
        ),
    );
    const { people } = await readCase([{ name: 'people.csv', data: cyrillic }], { encoding: 'windows-1251' });
    expect(people[0]!.names).toEqual(['Иван']);
  });

  it('is refused in an encoding that nobody knows', async () => {
    await expect(readCase([{ name: 'a.csv', data: 'source,target\nA,B\n' }], { encoding: 'ansi-7' })).rejects.toThrow(
      /give one such as windows-1252/,
    );
  });
});
