import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/index.ts';
import { holdBack, mayBeCalledByKin } from '../../src/protection/hold-back.ts';
import { withPlaces } from '../../src/protection/with-places.ts';

const CARRIED: Person = { id: 'M1', category: 'migrant', names: ['Zulmira Quexado'] };

/** Who is held back of those in links, and which entries of the table stand there under another spelling. */
function held(
  named: readonly string[],
  table: readonly Person[] = [CARRIED],
  { carried = [], protects = () => false }: { carried?: readonly string[]; protects?: (text: string) => boolean } = {},
) {
  const known = new Map(table.map((person) => [person.id, person]));
  const shielded = table.filter(({ category }) => category === 'migrant' || category === 'victim');
  const found = holdBack({ known, named: new Set(named), shielded, carried: new Set(carried), protects });
  return { held: Object.fromEntries(found.held), answered: [...found.answered] };
}

describe('whoever may be a protected person', () => {
  it('is who is spelled nearly so, and the entry has its answer', () => {
    expect(held(['m-1', 'B2'])).toEqual({ held: { 'm-1': 'near' }, answered: ['M1'] });
    expect(held(['B2'])).toEqual({ held: {}, answered: [] });
    expect(held(['M1', 'B2'])).toEqual({ held: {}, answered: [] });
  });

  it('is who has the name, as an id or in the table', () => {
    expect(held(['Quexado Zulmira']).held).toEqual({ 'Quexado Zulmira': 'near' });
    const named: Person = { id: 'K9', category: 'uncategorized', names: ['Zulmira  Quexado'] };
    expect(held(['K9', 'B2'], [CARRIED, named]).held).toEqual({ K9: 'near' });
    expect(held(['K9', 'B2'], [CARRIED, { ...named, names: ['Zulmira Quexado'] }]).held).toEqual({ K9: 'near' });
    for (const name of ['Zulmira', 'M-1'])
      expect(held(['K9', 'B2'], [CARRIED, { ...named, names: [name] }]).held).toEqual({});
    expect(held(['K9', 'B2'], [CARRIED, { ...named, category: 'suspect' }]).held).toEqual({});
  });

  it('is not who the table puts among the ranked beside the protected one, and is where that one is in no link', () => {
    const ranked: Person = { id: 'm-1', category: 'suspect' };
    expect(held(['m-1', 'M1'], [CARRIED, ranked]).held).toEqual({});
    expect(held(['m-1', 'B2'], [CARRIED, ranked])).toEqual({ held: { 'm-1': 'near' }, answered: ['M1'] });
  });

  it('is who is ranked, spelled like two of whom one is in no link', () => {
    const table: Person[] = [CARRIED, { id: 'M 1', category: 'victim' }, { id: 'm-1', category: 'suspect' }];
    expect(held(['m-1', 'M1'], table).held).toEqual({ 'm-1': 'near' });
    expect(held(['m-1', 'M1', 'M 1'], table).held).toEqual({});
  });

  it('is nobody who is protected already, and answers for nobody from outside the links', () => {
    expect(held(['M1', 'm-1'], [CARRIED, { id: 'm-1', category: 'victim' }]).held).toEqual({});
    expect(held(['B2'], [CARRIED, { id: 'm-1', category: 'uncategorized' }]).answered).toEqual([]);
  });

  it('is a node whose entry stands under the number that a file of a graph gives it', () => {
    const numbered = withPlaces({ id: 'P4', category: 'uncategorized' }, [{ row: 1, node: '17' } as never]);
    const shielded: Person = { id: '17', category: 'victim' };
    expect(held(['P4', 'B2'], [numbered, shielded])).toMatchObject({ held: { P4: 'near' } });
    expect(held(['P4', 'B2'], [numbered, shielded]).answered).toContain('17');
    expect(held(['P4', '17'], [numbered, shielded]).held).toEqual({});
    expect(held(['P4', 'B2'], [numbered, CARRIED]).held).toEqual({});
    expect(held(['P4', 'B2'], [numbered, { ...shielded, category: 'suspect' }]).held).toEqual({});
  });

  it('is who was carried, and who is spelled like them, until somebody settles it', () => {
    const carried = ['T5'];
    expect(held(['T5', 't 5', 'B2'], [], { carried }).held).toEqual({ T5: 'carried', 't 5': 'near' });
    expect(held(['T5', 'B2'], [{ id: 'T5', category: 'suspect' }], { carried }).held).toEqual({});
    expect(held(['T5', 'B2'], [{ id: 'T5', category: 'victim' }], { carried }).held).toEqual({});
    expect(held(['T5', 'B2'], [{ id: 'T5', category: 'uncategorized' }], { carried }).held).toEqual({ T5: 'carried' });
  });

  it('is who is called by the part they had, or as kin, until somebody settles it', () => {
    expect(held(['Passenger 3', 'B2'], []).held).toEqual({ 'Passenger 3': 'near' });
    expect(held(['Passenger 3'], [{ id: 'Passenger 3', category: 'suspect' }]).held).toEqual({});
    const protects = (text: string): boolean => text.includes('wife') || text.includes('child');
    expect(held(['wife of H4', 'unidentified child', 'wifey'], [], { protects }).held).toEqual({
      'wife of H4': 'near',
      'unidentified child': 'near',
    });
    expect(held(['B2 of C3'], [], { protects }).held).toEqual({});
  });

  it('is who is called by a protected one among others', () => {
    expect(held(['M1; C2', 'brother of M1', 'XM12', 'C2']).held).toEqual({ 'M1; C2': 'near', 'brother of M1': 'near' });
    expect(held(['M1; C2'], [CARRIED, { id: 'M1; C2', category: 'suspect' }]).held).toEqual({});
  });
});

it.each([
  ['unidentified child', true],
  ['wife of H4', true],
  ['the unknown one', false],
  ['unknowns', false],
  ['office', false],
  ['wife ofH4', false],
])('words decide about %s: %s', (id, may) => {
  expect(mayBeCalledByKin(id)).toBe(may);
});
