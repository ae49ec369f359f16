import { describe, expect, it } from 'vitest';
import { unexportedTypes } from '../api/reachable-types.ts';
import { readSurface } from '../api/surface.ts';
import { undocumented } from '../api/undocumented.ts';

const surface = readSurface();

describe('the doors', () => {
  it('hand out every type that their signatures name', () => {
    expect(unexportedTypes(surface)).toEqual([]);
  });

  it('tell every name, option and member in a docstring', () => {
    expect(undocumented(surface)).toEqual([]);
  });

  it('hand out nothing twice', () => {
    const doorOf = new Map<unknown, string>();
    const twice = surface.exports.filter(({ symbol, door }) => {
      const first = doorOf.get(symbol) ?? door;
      doorOf.set(symbol, first);
      return first !== door;
    });
    expect(twice.map(({ door, name }) => `${door}: ${name}`)).toEqual([]);
  });
});

describe('what walks the doors', () => {
  const planted = readSurface({ planted: 'planted-door.ts' }, new URL('../api/', import.meta.url).pathname);

  it('finds a type that no door hands out, however deep', () => {
    expect(unexportedTypes(planted)).toEqual([
      'Deep (test/api/planted-door.ts), named by Shown',
      'Given (test/api/planted-door.ts), named by read',
    ]);
  });

  it('finds names and members without a word, in classes and unions too, and takes the word on a former name', () => {
    expect(undocumented(planted).map((line) => line.split(' ')[0])).toEqual([
      'Kept.open',
      'Mixed.kind',
      'Shown.deep',
      'read',
    ]);
  });
});
