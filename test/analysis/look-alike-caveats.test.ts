import { describe, expect, it } from 'vitest';
import { lookAlikeCaveats } from '../../src/analysis/look-alike-caveats.ts';
import { analyzeCase, readLinks, readPeople, toText } from '../../src/index.ts';
import { finishSteps } from '../../src/work/index.ts';

describe('lookAlikeCaveats', () => {
  it.each([
    ['Latin and Cyrillic', ['Anna', '\u0410nna'], 'Anna (U+0041) and \u0410nna (U+0410)'],
    ['Latin and Greek', ['Omar', '\u039fmar'], 'Omar (U+004F) and \u039fmar (U+039F)'],
    ['O and 0', ['O1', '01'], '01 (U+0030) and O1 (U+004F)'],
    ['I and l', ['Il', 'll'], 'Il (U+0049) and ll (U+006C)'],
    ['l and 1', ['P1', 'Pl'], 'P1 (U+0031) and Pl (U+006C)'],
    ['wide and narrow', ['j1', '\uff4a1'], 'j1 (U+006A) and \uff4a1 (U+FF4A)'],
    ['one letter and two', ['Zo\u00eb', 'Zoe\u0308'], 'Zoe\u0308 (U+0065) and Zo\u00eb (U+00EB)'],
  ])('tells ids of %s apart', (_, ids, told) => {
    const caveats = finishSteps(lookAlikeCaveats(ids));
    expect(caveats).toHaveLength(1);
    expect(caveats[0]).toContain(told);
    expect(finishSteps(lookAlikeCaveats(ids.toReversed()))).toEqual(caveats);
  });

  it.each([
    ['capitals', ['anna', 'Anna']],
    ['marks', ['Zoe', 'Zo\u00eb']],
    ['digits of two scripts', ['10', '\u0661\u0660']],
    ['other names', ['Anna', 'Ana', 'P2', 'P3']],
  ])('leaves alone what differs by %s', (_, ids) => {
    expect(finishSteps(lookAlikeCaveats(ids))).toEqual([]);
  });

  it('stands in the text report, and never names a protected person', async () => {
    const rows = ['Anna', '\u0410nna', 'O1', '01'].map((source) => ({ source, target: 'B', kind: 'call' }));
    const people = readPeople([{ id: 'O1', category: 'migrant' }]).people;
    const text = toText(await analyzeCase(readLinks(rows).links, { people, draws: 0 }));
    expect(text).toMatch(/U\+0041.*U\+0410/s);
    expect(text).not.toContain('U+004F');
  });
});
