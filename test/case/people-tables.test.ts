import { describe, expect, it } from 'vitest';
import { type ReadCaseOptions, readCase } from '../../src/case/index.ts';

const read = (data: string, options: ReadCaseOptions = {}, name = 'a.csv') => readCase([{ name, data }], options);
const called = async (data: string, options: ReadCaseOptions = {}) =>
  (await read(data, options)).people.map(({ id, category, names = [] }) => [id, category, ...names].join(' '));

describe('a table of people', () => {
  it.each([
    ['in German', 'Kennung;Kategorie;Name\nP1;Beschuldigter;Ann\nP2;Migrant;Bo\n'],
    ['in Spanish', 'Identificador;Categoría;Nombre\nP1;sospechoso;Ann\nP2;migrante;Bo\n'],
    ['in Arabic', 'المعرف;الفئة;الاسم\nP1;مشتبه;Ann\nP2;مهاجر;Bo\n'],
    ['called a reference', 'Ref;Status;Name\nP1;suspect;Ann\nP2;migrant;Bo\n'],
    ['called by no word of ids', 'Akte;Status;Name\nP1;suspect;Ann\nP2;migrant;Bo\n'],
  ])('is found by its ids %s', async (_, text) => {
    expect(await called(text)).toEqual(['P1 suspect Ann', 'P2 migrant Bo']);
  });

  it('without a header is read by what it holds', async () => {
    expect(await called('P1,suspect\nP2,migrant\nP3,witness\n')).toEqual(['P1 suspect', 'P2 migrant', 'P3 witness']);
  });

  it('is read by the columns that are named', async () => {
    const text = 'x;y;z\nP1;1;suspect\nP2;1;migrant\n';
    expect(await called(text, { columns: { id: 'x', category: 'z' } })).toEqual(['P1 suspect', 'P2 migrant']);
  });

  it('without ids calls people by their names, put together where they stand apart', async () => {
    expect(await called('Surname,Given Name,Role\nDoe,Ann,driver\nRoe,Bo,migrant\n')).toEqual([
      'Ann Doe uncategorized',
      'Bo Roe migrant',
    ]);
    expect(await called('No;Name;Category\n1;Ann;suspect\n2;Bo;migrant\n')).toEqual([
      'Ann suspect Ann',
      'Bo migrant Bo',
    ]);
  });
});

describe('a register', () => {
  it.each([
    'MSISDN,Subscriber Name,Address,Date of Birth,ID Number\n1000001,Ann Doe,Street 1,1984-01-02,K1\n',
    'Mobile Number;Name;CNIC;Address;Activation Date\n1000001;Ann Doe;K1;Street 1;2020-01-01\n',
    'Rufnummer;Nachname;Vorname;Anschrift\n1000001;Doe;Ann;Street 1\n',
  ])('of subscribers is kept by line: %s', async (text) => {
    const { records, files } = await read(text);
    expect(records).toMatchObject([{ id: '1000001', names: ['Ann Doe'], addresses: ['Street 1'] }]);
    expect(files[0]!.readAs).toBe('records');
  });

  it('is no list of what was done on an account', async () => {
    const ledger =
      'User_ID,UTC_Time,Account,Operation,Coin,Change\n12345678,2031-01-15 10:00:00,Spot,Deposit,USDT,100\n12345678,2031-01-16 10:00:00,Funding,Send,USDT,-20\n';
    const { records, files } = await read(ledger);
    expect(records).toEqual([]);
    expect(files).toMatchObject([{ readAs: null, passedOver: [{ count: 2 }] }]);
  });

  it('reads births in the order that one of them leaves no doubt of, and says so', async () => {
    const { records, files } = await read('MSISDN,Name,DOB\n1000001,Ann,12/03/1984\n1000002,Bo,17/11/1979\n');
    expect(records.map(({ birthDate }) => birthDate)).toEqual(['1984-03-12', '1979-11-17']);
    expect(files[0]!.note).toContain('dates are read day-first, as 17/11/1979 in DOB can only be');
  });

  it('keeps its ids where a column named for another table is not in it', async () => {
    const people = 'id,category,phone\nP1,migrant,+385911110001\n';
    const lines = 'MSISDN,Subscriber Name\n+385911110001,Ann\n';
    const inputs = [
      { name: 'people.csv', data: people },
      { name: 'lines.csv', data: lines },
    ];
    const named = await readCase(inputs, { columns: { id: 'phone' } });
    expect(named.people.map(({ id, category }) => [id, category])).toEqual([['+385911110001', 'migrant']]);
    expect(named.records.map(({ id }) => id)).toEqual(['+385911110001']);
    const { files } = await readCase(inputs);
    expect(files[0]!.note).toContain('where the links call them by phone, say --columns id="phone"');
  });

  it('of contacts names lines', async () => {
    const { records } = await read('Name,Phone\nAnn,+385911110001\n');
    expect(records).toMatchObject([{ id: '+385911110001', names: ['Ann'] }]);
  });
});
