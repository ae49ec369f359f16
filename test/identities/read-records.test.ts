import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/identities/index.ts';
import { isRecordsTable } from '../../src/identities/is-records-table.ts';

describe('readRecords', () => {
  it('reads names, phones, documents, birth date and addresses, several to a cell', () => {
    const row = {
      ID: 'R1',
      'Full Name': 'Karim Haddad; كريم حداد',
      msisdn: '+385911110001;0911110002',
      passport_number: 'K0123456; L7654321',
      'Document Kind': 'passport',
      'issuing country': 'SY; TR',
      DOB: '1984-03-07',
      address: '1 Mill Street, Northport',
    };
    expect(readRecords([row]).records).toEqual([
      {
        id: 'R1',
        names: ['Karim Haddad', 'كريم حداد'],
        phones: ['+385911110001', '0911110002'],
        documents: [
          { number: 'K0123456', kind: 'passport', country: 'SY' },
          { number: 'L7654321', kind: 'passport', country: 'TR' },
        ],
        birthDate: '1984-03-07',
        addresses: ['1 Mill Street, Northport'],
      },
    ]);
  });

  it('loses no row: each is a record, or rejected with an issue', () => {
    const rows = [{ id: 'B' }, { id: '' }, { id: 'A', name: 'x' }, 7, { id: 'B', name: 'another' }, { id: 'C' }];
    const { records, rejected, issues } = readRecords(rows, { file: 'register.csv', taken: ['C'] });
    expect(records.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(records.length + rejected.length).toBe(rows.length);
    expect(issues.map(({ row, column, code, file }) => `${file} ${row} ${column} ${code}`)).toEqual([
      'register.csv 2 id missing-person',
      'register.csv 4 id not-a-row',
      'register.csv 5 id repeated-record',
      'register.csv 6 id repeated-record',
    ]);
  });

  it('reads a birth date that has one reading, and one that has two as the caller says', () => {
    const born = (text: string, dateOrder?: 'day-first' | 'month-first') =>
      readRecords([{ id: 'P1', born: text }], { dateOrder }).records[0]!.birthDate;
    expect(born('17/11/1979')).toBe('1979-11-17');
    expect(born('7 Mar 1984')).toBe('1984-03-07');
    expect(born('19840307')).toBe('1984-03-07');
    expect(born('07.03.1984', 'day-first')).toBe('1984-03-07');
    expect(born('07/03/1984', 'month-first')).toBe('1984-07-03');
    expect(born('07/03/84', 'day-first')).toBe(undefined);
    const { issues } = readRecords([{ id: 'P1', born: '07/03/1984' }]);
    expect(issues[0]!.message).toContain('say dateOrder (--date-order) day-first or month-first');
  });

  it.each(['07/03/1984', '84', '1984-13', '1984-02-30', {}])('leaves out the birth date %o and says so', (born) => {
    const { records, issues } = readRecords([{ id: 'R1', born }]);
    expect(records).toEqual([{ id: 'R1' }]);
    expect(issues).toMatchObject([{ code: 'unreadable-birth-date', column: 'born', row: 1 }]);
    expect(JSON.stringify(issues)).not.toContain(JSON.stringify(born));
  });

  it('reads a year, a month and a day, and refuses a column that no row has', () => {
    const dates = ['1984', '1984-03', '1984-03-07'];
    const { records } = readRecords(dates.map((born, i) => ({ id: `R${i}`, born })));
    expect(records.map(({ birthDate }) => birthDate)).toEqual(dates);
    expect(() => readRecords([{ id: 'R1' }], { columns: { names: 'nom' } })).toThrow(/no row has a column 'nom'/);
  });

  it('is told by the columns of a table', () => {
    expect(isRecordsTable(['id', 'name', 'msisdn'])).toBe(true);
    expect(isRecordsTable(['id', 'name'])).toBe(false);
    expect(isRecordsTable(['id', 'document'])).toBe(false);
    expect(isRecordsTable(['name', 'phone'])).toBe(false);
  });
});
