import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/identities/index.ts';
import { RECORD_ERRORS, synthesizeDirtyCase, synthesizeRecords } from '../../src/synthetic/index.ts';

describe('synthesizeRecords', () => {
  const made = synthesizeRecords({ records: 2000, seed: 4 });

  it('makes as many records as it is asked for, each of a known person, and the same ones again', () => {
    expect(made.rows).toHaveLength(2000);
    expect(made.rows.every(({ id }) => made.personOf.has(String(id)))).toBe(true);
    expect(synthesizeRecords({ records: 2000, seed: 4 })).toEqual(made);
    expect(synthesizeRecords({ records: 2000, seed: 5 }).rows).not.toEqual(made.rows);
    expect(new Set(made.personOf.values()).size).toBeLessThan(1500);
  });

  it('makes every kind of mistake, says which, and writes what a register reader reads', () => {
    expect([...new Set([...made.errorsOf.values()].flat())].sort()).toEqual([...RECORD_ERRORS].sort());
    const { records, rejected, issues } = readRecords(made.rows);
    expect([records.length, rejected.length]).toEqual([2000, 0]);
    // A slipped digit can make a month of 18.
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['unreadable-birth-date']));
    for (const [id, errors] of made.errorsOf) {
      const { name } = made.rows.find((row) => row.id === id)!;
      if (errors.includes('han')) expect(name).toMatch(/^\p{Script=Han}+$/u);
      if (errors.includes('cyrillic')) expect(name).toMatch(/^[\p{Script=Cyrillic} ]+$/u);
      if (errors.includes('arabic')) expect(name).toMatch(/^[\p{Script=Arabic} ]+$/u);
    }
  });

  it('refuses to make none', () => {
    expect(() => synthesizeRecords({ records: 0 })).toThrow(/records is 0; give a whole number of at least 1/);
  });
});

describe('synthesizeDirtyCase', () => {
  it('calls no two people by one name, phone or passport', () => {
    const { files, personOf } = synthesizeDirtyCase({ migrants: 24, voyages: 3 });
    const [head, ...lines] = files
      .find(({ name }) => name === 'records.csv')!
      .text.trim()
      .split('\r\n');
    expect(head!.startsWith('id,name,phone,document')).toBe(true);
    expect(lines).toHaveLength(personOf.size);
    const owner = new Map<string, string>();
    for (const line of lines) {
      const [id = '', , , document = ''] = line.split(',');
      if (document === '') continue;
      expect(owner.get(document) ?? personOf.get(id)).toBe(personOf.get(id));
      owner.set(document, personOf.get(id)!);
    }
  });
});
