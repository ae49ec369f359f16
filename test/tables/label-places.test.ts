import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelPlaces } from '../../src/tables/graphs/label-places.ts';
import { LineWords } from '../../src/tables/graphs/line-words.ts';

describe('labels that stand in a text', () => {
  it('are found where they were added, and no other is', () => {
    const labels = fc.uniqueArray(fc.stringMatching(/^[a-cA-Cé]{1,4}$/), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(labels, (all) => {
        const text = all.join(' ');
        const places = new LabelPlaces(text);
        const added = all.filter((_, i) => i % 2 === 0);
        for (const [place, label] of added.entries()) places.add(label, place);
        let at = 0;
        for (const label of all) {
          const found = places.at(at, at + label.length);
          if (found >= 0) expect(added[found]).toBe(label);
          else expect(added.length > 32 || !added.includes(label)).toBe(true);
          at += label.length + 1;
        }
      }),
    );
  });

  it('cost no more where all fall on one place', () => {
    const text = 'x';
    const places = new LabelPlaces(text);
    for (let i = 0; i < 100_000; i++) places.add('x', i);
    expect(places.at(0, 1)).toBe(0);
  });
});

describe('words of a line', () => {
  it('are told by their places, numbers without a text; what is more than plain words has none', () => {
    const text = 'a\n 12\t3.5  P1\r\n1,2\n"a b" 1\né 1\n';
    const words = new LineWords(text);
    const line = (from: string, to: string): number => words.cut(text.indexOf(from), text.indexOf(to));
    expect(line(' 12', '\n1,2')).toBe(3);
    expect([words.word(0), words.word(1), words.word(2), words.number(0), words.number(1)]).toEqual([
      '12',
      '3.5',
      'P1',
      12,
      -1,
    ]);
    expect([line('1,2', '\n"a'), line('"a', '\né'), line('é', '\n')]).toEqual([0, 0, 0]);
  });
});
