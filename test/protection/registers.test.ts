import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { isOwnerColumn, readRecords } from '../../src/identities/index.ts';
import type { CaseLink, Person } from '../../src/model/index.ts';
import { type CalledRecord, protectPeople, withRegisters } from '../../src/protection/index.ts';

const links: readonly CaseLink[] = [
  ['385911110077', 'C1'],
  ['P1234567', 'C1'],
  ['Zulmira Quexado', 'C1'],
  ['385912220001', 'C1'],
  ['C1', 'C2'],
].map(([source, target], i) => ({
  id: `L${i}`,
  source: source!,
  target: target!,
  kind: 'call',
  directed: true,
  strength: 1,
}));
const victim: Person = { id: 'M1', category: 'victim' };
const rankedOf = (
  people: readonly Person[],
  records: readonly CalledRecord[],
  more: readonly CaseLink[] = [],
): string[] => {
  const all = [...links, ...more];
  const { isProtected } = protectPeople(all, withRegisters(all, people, { records }));
  return [...new Set(all.flatMap(({ source, target }) => [source, target]))].filter((id) => !isProtected(id));
};
const EVERYBODY = ['385911110077', 'C1', 'P1234567', 'Zulmira Quexado', '385912220001', 'C2'];
const without = (...ids: string[]): string[] => EVERYBODY.filter((id) => !ids.includes(id));

describe('what a register calls a protected person', () => {
  it.each<[string, CalledRecord, string]>([
    ['the number', { id: 'M1', phones: ['+385 91 111 0077'] }, '385911110077'],
    ['the document', { id: 'M1', documents: [{ number: 'p 1234567' }] }, 'P1234567'],
    ['the name', { id: 'M1', names: ['Quexado, Zulmira'] }, 'Zulmira Quexado'],
    ['another id', { id: 'M1', ids: ['385-91-222-0001'] }, '385912220001'],
    ['a record of theirs', { id: '385912220001', people: ['m-1'] }, '385912220001'],
    ['a record of theirs and of others', { id: '385912220001', people: ['Q7', 'M1'] }, '385912220001'],
    ['a record under their id as a name', { id: '385912220001', names: ['M1'] }, '385912220001'],
  ])('is theirs: %s', (_, record, id) => {
    expect(rankedOf([victim], [record])).toEqual(without(id));
  });

  it('is theirs where the entry is under their name, number or document and has another id', () => {
    const named: Person = { ...victim, names: ['Zulmira Quexado'] };
    const entry = { id: '385911110077', names: ['QUEXADO Zulmira'], documents: [{ number: 'P1234567' }] };
    expect(rankedOf([named], [entry])).toEqual(without('385911110077', 'P1234567', 'Zulmira Quexado'));
    expect(rankedOf([victim], [entry])).toEqual(EVERYBODY);
  });

  it('is theirs where they only stand as carried', () => {
    const carried: CaseLink = { id: 'T', source: 'C2', target: 'M1', kind: 'transport', directed: true, strength: 1 };
    const record = { id: 'M1', phones: ['+385911110077'] };
    expect(rankedOf([], [record], [carried])).toEqual(without('385911110077'));
  });

  it('is theirs where a register says that a record is of somebody who stands as carried', () => {
    const carried: CaseLink = { id: 'T', source: 'C2', target: 'X9', kind: 'transport', directed: true, strength: 1 };
    const record = { id: '385911110077', people: ['X9'] };
    expect(rankedOf([], [record], [carried])).toEqual(without('385911110077'));
  });

  it('is nothing to whom the table puts among the ranked, and a first name to nobody', () => {
    const suspect: Person = { id: '385911110077', category: 'suspect' };
    expect(rankedOf([victim, suspect], [{ id: '385911110077', names: ['Zulmira Quexado'] }])).toEqual(EVERYBODY);
    const named: Person = { ...victim, names: ['Zulmira'] };
    const entry = { id: '385911110077', names: ['Zulmira'] };
    expect(rankedOf([named], [entry])).toEqual(without('Zulmira Quexado'));
  });
});

describe('a line that was used with a SIM or handset of a protected person', () => {
  const owned: Person = { ...victim, names: ['490154203237518', '219019999990077'] };
  const rankedWith = (people: readonly Person[], registration: object): string[] => {
    const registrations = [{ line: '385912220001', ...registration }];
    const { isProtected } = protectPeople(links, withRegisters(links, people, { registrations }));
    return EVERYBODY.filter((id) => !isProtected(id));
  };
  it.each([
    [{ imei: '490154203237518' }, true],
    [{ imei: '49015420323751' }, true],
    [{ imsi: '219019999990077' }, true],
    [{ imsi: '219019999990078' }, false],
    [{ imei: '356938035643809' }, false],
  ])('%o', (registration, isTheirs) => {
    expect(rankedWith([owned], registration)).toEqual(isTheirs ? without('385912220001') : EVERYBODY);
    expect(rankedWith([owned, { id: '385912220001', category: 'suspect' }], registration)).toEqual(EVERYBODY);
  });
});

describe('a register with a column that says whose its records are', () => {
  const csv = (head: string, ...rows: string[]): string => [head, ...rows].join('\n');
  const rankedWith = async (register: string): Promise<string[]> => {
    const {
      links: read,
      people,
      records,
    } = await readCase([
      { name: 'links.csv', data: csv('source,target', 'SUB9,C1', '385911110077,C1', 'SUB8,C1', 'M1,C1', 'C1,C2') },
      { name: 'people.csv', data: csv('id,category', 'M1,victim', 'C1,suspect') },
      { name: 'register.csv', data: register },
    ]);
    const { isProtected } = protectPeople(read, withRegisters(read, people, { records }));
    return [...new Set(read.flatMap(({ source, target }) => [source, target]))].filter((id) => !isProtected(id));
  };

  it.each([
    ...'person|person_id|PersonID|subject|Subject ID|holder|owner|subscriber|belongs to|identity|individual|user|name'.split(
      '|',
    ),
    ...'id_persona|Inhaber|titular|intestatario|абонент|владелец|المالك|人员'.split('|'),
  ])('protects by it: %s', async (column) => {
    const rows = ['SUB9,M1,385911110077,1990-01-02', 'SUB8,C2,385911110078,1980-01-02'];
    expect(await rankedWith(csv(`record,${column},phone,birth date`, ...rows))).toEqual(['C1', 'SUB8', 'C2']);
  });

  it.each([
    'record id,person',
    'registration,person',
    'contract,subject',
    'line,person,phone',
    'ref,person,phone',
    'account number,owner,phone',
    'record,phone,mobile phone,person',
    'device_id,person',
  ])('whatever else it has: %s', async (head) => {
    const cells: Record<string, string> = { person: 'm-01', subject: 'M 1', owner: ' M1', phone: '385911110077' };
    const row = head.split(',').map((column, i) => (i === 0 ? 'SUB9' : (cells[column] ?? '')));
    const ranked = await rankedWith(csv(head, row.join(',')));
    expect(ranked).not.toContain('SUB9');
    if (head.includes('phone')) expect(ranked).not.toContain('385911110077');
  });

  it.each([
    'reg_no,holder_id,number',
    'plate,make,owner',
    'sim,registered to',
    'handle,account owner',
    'document_no,issued_to',
    'number,belongs_to',
    'wallet,beneficial owner',
    'company,director',
    'Kennzeichen,Halter',
    'cuenta,a nombre de',
    'numéro,propriétaire',
    'номер,держатель',
    '车牌,车主',
    'account,kunde_id',
    'number,client no',
    'wallet,controller',
    'company,UBO',
    'phone,abone_no',
    'phone,所有者',
    'फ़ोन,पंजीकृत स्वामी',
    'biển số,chủ xe',
    'αριθμός,κάτοχος',
  ])('calls its entries by whatever tells them apart: %s', async (head) => {
    const columns = head.split(',');
    const owner = columns.length === 3 && columns[0] === 'reg_no' ? 1 : columns.length - 1;
    const row = (call: string, person: string, number: number): string =>
      columns
        .map((_, i) => (i === owner ? person : columns[i] === 'reg_no' ? number : columns[i] === 'make' ? 'VW' : call))
        .join(',');
    expect(await rankedWith(csv(head, row('SUB9', 'm1', 1), row('SUB8', 'C2', 2)))).not.toContain('SUB9');
    const rows = [row('SUB9', 'M1', 1), row('SUB8', 'C2', 2)].map((line) => line.split(','));
    const read = readRecords(rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i]]))));
    expect(read.records.map(({ people }) => people)).toContainEqual(['M1']);
  });

  it('takes no day, place or telephone of an owner for the owner', () => {
    expect(
      ['owner_address', 'holder since', 'owner date of birth', 'account', 'ownership type', 'number of holders'].filter(
        isOwnerColumn,
      ),
    ).toEqual([]);
  });

  it('says it in a table that nobody could read too, but of nobody whom the people table puts among the ranked', async () => {
    const tables = (row: string) => [
      { name: 'links.csv', data: csv('source,target', 'SUB9,C1', 'SUB8,C1', 'M1,C1', 'C1,C2') },
      { name: 'people.csv', data: csv('id,category', 'M1,victim', 'C1,suspect') },
      { name: 'devices.csv', data: csv('number,user', row, 'C1,M1', 'SUB7,C9') },
    ];
    const ranked = async (row: string): Promise<string[]> => {
      const { links: read, people, files } = await readCase(tables(row));
      expect(files.map(({ readAs }) => readAs)).toContain(null);
      const { isProtected } = protectPeople(read, people);
      return ['SUB9', 'SUB8', 'C1', 'C2'].filter((id) => !isProtected(id));
    };
    expect(await ranked('SUB9,m 1')).toEqual(['SUB8', 'C1', 'C2']);
    expect(await ranked('SUB9,m2')).toEqual(['SUB9', 'SUB8', 'C1', 'C2']);
  });

  it('says it of a record that two registers have', async () => {
    const files = ['a.csv', 'b.csv'].map((name, i) => ({
      name,
      data: csv('record,person,phone', `SUB9,${i === 0 ? 'C2' : 'M1'},1${i}`),
    }));
    const {
      records,
      links: read,
      people,
    } = await readCase([
      { name: 'links.csv', data: csv('source,target', 'SUB9,C1', 'C1,C2') },
      { name: 'people.csv', data: csv('id,category', 'M1,victim') },
      ...files,
    ]);
    expect(records).toMatchObject([{ id: 'SUB9', people: ['C2', 'M1'] }]);
    expect(protectPeople(read, withRegisters(read, people, { records })).isProtected('SUB9')).toBe(true);
  });

  it('says it of a record that two rows have, and of one that a list of its own protects', () => {
    const rows = [
      { id: 'R1', person: 'C9', phone: '1' },
      { id: 'R1', person: 'M1', phone: '2' },
    ];
    expect(readRecords(rows).records).toEqual([{ id: 'R1', people: ['C9', 'M1'], phones: ['1'] }]);
    const standing = readRecords([{ id: 'R1', person: 'M1', phone: '1', category: 'victim' }]);
    expect(standing.people).toMatchObject([{ id: 'R1', category: 'victim' }]);
    expect(readRecords([{ id: 'R1', phone: '1' }])).not.toHaveProperty('people');
  });
});
