import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { zipOf } from '../io/zip-writer.ts';

describe('a ZIP archive', () => {
  it('is read as the files in it, folders and all, without what systems leave lying about', async () => {
    const data = zipOf({
      'links.csv': 'source,target\nA,B\n',
      'more/calls.csv': 'caller,callee\nC,D\n',
      '__MACOSX/._links.csv': 'x',
      '.DS_Store': 'x',
    });
    const { links, files } = await readCase([{ name: 'case.zip', data }]);
    expect(links.map(({ source, file }) => [source, file])).toEqual([
      ['A', 'links.csv'],
      ['C', 'calls.csv'],
    ]);
    expect(files.map(({ file }) => file)).toEqual(['case.zip/links.csv', 'case.zip/more/calls.csv']);
  });

  it('tells what in it is not read', async () => {
    const data = zipOf({ 'links.csv': 'source,target\nA,B\n', 'inner.zip': 'x', 'notes.pdf': '%PDF' });
    const { files } = await readCase([{ name: 'case.zip', data }]);
    expect(files.filter(({ readAs }) => readAs === null).map(({ file }) => file)).toEqual([
      'case.zip/inner.zip',
      'case.zip/notes.pdf',
    ]);
  });

  it('is refused beyond the limit, and where it is none', async () => {
    const data = zipOf({ 'links.csv': `source,target\n${'A,B\n'.repeat(1000)}` });
    const limited = readCase([{ name: 'case.zip', data }], { maxUnpackedBytes: 100 });
    await expect(limited).rejects.toMatchObject({ code: 'malformed-file' });
    await expect(readCase([{ name: 'case.zip', data: 'source,target\n' }])).rejects.toMatchObject({
      code: 'malformed-file',
    });
  });
});

describe('an account', () => {
  it('is one, with and without the blanks that group its number', async () => {
    const data =
      'Value Date;Debtor IBAN;Creditor IBAN;Amount\n2031-01-05;DE89370400440532013000;K1;5\n2031-01-06;DE89 3704 0044 0532 0130 00;K2;6\n';
    const { links } = await readCase([{ name: 'a.csv', data }]);
    expect(new Set(links.map(({ source }) => source))).toEqual(new Set(['DE89370400440532013000']));
  });

  it.each([
    'Buchungstag;Beguenstigter/Zahlungspflichtiger;Betrag;Waehrung\n05.01.31;P2;-1.500,00;EUR\n06.01.31;P3;900,00;EUR\n',
    'Fecha;Beneficiario;Cargo;Abono;Saldo\n05/01/2031;P2;1.500,00;;500,00\n06/01/2031;P3;;900,00;1.400,00\n',
  ])('has a statement with the other side found: %s', async (data) => {
    const { links } = await readCase([{ name: 'a.csv', data }], { owner: 'ME', dateOrder: 'day-first' });
    expect(links.map(({ source, target, amount }) => [source, target, amount])).toEqual([
      ['ME', 'P2', 1500],
      ['P3', 'ME', 900],
    ]);
  });
});
