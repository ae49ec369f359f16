import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { findEncoding } from '../../src/tables/find-encoding.ts';

/** Bytes of a text, by looking each letter up in the encoding. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const).reverse(),
  );
  return Uint8Array.from([...text], (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${letter} is not in ${encoding}`);
    return byte;
  });
}

const TEXTS: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1251', 'Звонящий,Вызываемый\nИванов Пётр,Сидорова Анна\nКузнецов Олег,Иванов Пётр\n'],
  ['windows-1251', 'source,target\nИВАНОВ,ПЕТРОВА\n'],
  ['windows-1251', 'source,target\nШевченко Микола,Бойко Олена\n'],
  ['koi8-r', 'Звонящий,Вызываемый\nИванов Пётр,Сидорова Анна\n'],
  ['ibm866', 'Звонящий,Вызываемый\nИванов Пётр,Сидорова Анна\n'],
  ['windows-1256', 'المتصل,المستلم\nمحمد احمد,علي حسن\nيوسف,محمد احمد\n'],
  ['windows-1256', 'source,target\nمحمد,علي\n'],
  ['windows-1253', 'από,προς\nΓιώργος Παπαδόπουλος,Μαρία Νικολάου\n'],
  ['windows-1255', 'מתקשר,נמען\nדוד כהן,שרה לוי\n'],
  ['windows-1250', 'od,do\nWojciech Łukasiewicz,Paweł Dąbrowski\nŻaneta Śliwa,Paweł Dąbrowski\n'],
  ['windows-1250', 'source,target\nŠime Čulić,Đuro Žanić\n'],
  ['windows-1250', 'source,target\nTomáš Dvořák,Jiří Němec\n'],
  ['windows-1254', 'arayan,aranan\nIşıl Çağlar,Gülşah Yıldız\n'],
  ['windows-1252', 'Absender,Empfänger\nJörg Müller,Frauke Weiß\n'],
  ['windows-1252', 'source,target\nJosé Muñoz,Iñaki Peña\n'],
  ['windows-1252', 'appelant,appelé\nHélène Garçon,François Lefèvre\n'],
];

describe('text that is no Unicode', () => {
  it.each(TEXTS)('is read as %s: %s', async (encoding, text) => {
    const bytes = encoded(text, encoding);
    const { encoding: found } = findEncoding(bytes)!;
    expect(new TextDecoder(found).decode(bytes)).toBe(text);
    const rows = text.trim().split('\n').slice(1);
    const { links, files } = await readCase([{ name: 'a.csv', data: bytes }], {
      columns: { source: text.split(',')[0]!, target: text.split(/[,\n]/)[1]! },
    });
    expect(links.map(({ source, target }) => `${source},${target}`)).toEqual(rows);
    expect(files[0]!.encoding).toContain(found);
  });

  it('is UTF-16 without a mark where every second byte is zero', async () => {
    const text = 'source,target\nAnna,Bora\n';
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const [data, encoding] of [
      [little, 'utf-16le'],
      [big, 'utf-16be'],
    ] as const) {
      const { links, files } = await readCase([{ name: 'a.csv', data: new Uint8Array(data) }]);
      expect(links.map(({ source, target }) => [source, target])).toEqual([['Anna', 'Bora']]);
      expect(files[0]).toMatchObject({ encoding });
    }
  });

  it('tells the second reading where letters do not tell', async () => {
    const bytes = encoded('source,target\nZięba,Adam\n', 'windows-1250');
    const { files, links } = await readCase([{ name: 'a.csv', data: bytes }]);
    expect(files[0]!.encoding).toMatch(/^windows-1250, but it may be windows-1252: --encoding/);
    expect(links[0]!.source).toBe('Zięba');
    const stated = await readCase([{ name: 'a.csv', data: bytes }], { encoding: 'windows-1252' });
    expect(stated.links[0]!.source).toBe('Ziêba');
    expect(stated.files[0]).toMatchObject({ encoding: 'windows-1252' });
  });

  it('is refused where no language is known, and read where the caller says', async () => {
    // 山田 and 鈴木 in Shift_JIS.
    const bytes = Uint8Array.from([
      ...Buffer.from('source,target\n'),
      0x8e,
      0x52,
      0x93,
      0x63,
      0x2c,
      0x97,
      0xe9,
      0x96,
      0xd8,
      10,
    ]);
    const read = async (encoding?: string) => (await readCase([{ name: 'a.csv', data: bytes }], { encoding })).links;
    expect((await read('shift_jis'))[0]).toMatchObject({ source: '山田', target: '鈴木' });
    await expect(read()).rejects.toThrow(/encoding.*--encoding/);
  });

  it('is broken UTF-8 where most of it is well formed', async () => {
    const whole = Buffer.from('source,target\nJosé,Zoë\nÀB,C\n');
    const cut = new Uint8Array([...whole, 0xc3]);
    await expect(readCase([{ name: 'a.csv', data: cut }])).rejects.toThrow(/utf-8/);
  });
});
