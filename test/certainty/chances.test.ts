import { describe, expect, it } from 'vitest';
import { drawChances, drawsSources, lossChances } from '../../src/certainty/chances.ts';
import { assertOneScale, beliefAt, gradeBelief } from '../../src/certainty/grade-beliefs.ts';
import { listStatements, type Statements } from '../../src/certainty/list-statements.ts';
import { topChances } from '../../src/certainty/top-chances.ts';
import { buildNetwork, readLinks } from '../../src/index.ts';
import { createRng } from '../../src/kernels/index.ts';

type Row = Readonly<Record<string, string>>;

const statementsOf = (rows: readonly Row[]): Statements => listStatements(buildNetwork(readLinks(rows).links));
/** A chain of so many ties, each with what is said of it. */
const chain = (length: number, more: (i: number) => Row): Row[] =>
  Array.from({ length }, (_, i) => ({
    source: `P${String(i).padStart(2, '0')}`,
    target: `P${String(i + 1).padStart(2, '0')}`,
    ...more(i),
  }));
const rules = { lossRate: 0.25, belief: 'mid', gradeBeliefs: {} } as const;

describe('the chances of a draw', () => {
  it('are those of sources from ten sources on, and of statements below', () => {
    const ten = statementsOf(chain(10, (i) => ({ report: `R${i}` })));
    const nine = statementsOf(chain(10, (i) => ({ report: `R${i % 9}` })));
    expect([drawsSources(ten), drawsSources(nine)]).toEqual([true, false]);
    expect(lossChances(ten, 0.25)).toEqual({
      unitKeep: new Float64Array(10).fill(0.75),
      edgeKeep: new Float64Array(10).fill(1),
      memberKeep: new Float64Array(0),
    });
    expect(lossChances(nine, 0.25)).toEqual({
      unitKeep: new Float64Array(9).fill(1),
      edgeKeep: new Float64Array(10).fill(0.75),
      memberKeep: new Float64Array(0),
    });
  });

  it('are lost to those at an event as to those of a tie', () => {
    const few = statementsOf([{ source: 'A', target: 'B', event: 'E' }]);
    expect(lossChances(few, 0.4).memberKeep).toEqual(Float64Array.of(0.6, 0.6));
  });

  it('let a graded statement hold with the chance of its best grade, and the source be lost besides', () => {
    const graded = statementsOf([
      ...chain(10, (i) => ({ report: `R${i}`, grade: i === 0 ? 'D4' : i === 1 ? '' : 'A1' })),
      { source: 'P00', target: 'P01', report: 'R0', grade: 'B2' },
    ]);
    const { unitKeep, edgeKeep, observed } = drawChances(graded, rules);
    const [b2, a1] = ['B2', 'A1'].map((grade) => beliefAt(gradeBelief(grade), 'mid'));
    expect(unitKeep).toEqual(new Float64Array(10).fill(0.75));
    expect([...edgeKeep]).toEqual([b2, 1, ...new Array(8).fill(a1)]);
    // Who watches sees what was said, as far as it holds.
    expect([...observed!.edgeKeep]).toEqual([b2, 1, ...new Array(8).fill(a1)]);
    expect(observed!.share).toBe(0.75);
  });

  it('let a graded tie without a source answer to its grade alone', () => {
    const { unitKeep, edgeKeep } = drawChances(statementsOf(chain(10, (i) => (i < 2 ? { grade: 'C3' } : {}))), rules);
    const c3 = beliefAt(gradeBelief('C3'), 'mid');
    expect([...unitKeep]).toEqual([1, 1, ...new Array(8).fill(0.75)]);
    expect([...edgeKeep]).toEqual([c3, c3, ...new Array(8).fill(1)]);
  });

  it('multiply loss and grade where single statements are lost', () => {
    const { unitKeep, edgeKeep } = drawChances(statementsOf(chain(3, () => ({ report: 'R', grade: 'B2' }))), rules);
    expect(unitKeep).toEqual(Float64Array.of(1));
    expect([...edgeKeep]).toEqual(new Array(3).fill(0.75 * beliefAt(gradeBelief('B2'), 'mid')));
  });

  it('refuse grades of two scales, unless the caller says what they mean', () => {
    // Each of two readings is of one scale; a reading of both refuses one of them.
    const links = ['F6', 'B/2/1'].flatMap((grade, i) => readLinks([{ source: 'A', target: `B${i}`, grade }]).links);
    const mixed = listStatements(buildNetwork(links));
    expect(() => drawChances(mixed, rules)).toThrow(/graded on 5x5x5 and admiralty; bring them to one scale/);
    expect(() => drawChances(mixed, { ...rules, gradeBeliefs: { F6: [0.5, 0.5] } })).not.toThrow();
  });
});

describe('what a grade is believed', () => {
  const sure = [0.95, 1];
  const usual = [0.84, 0.95];
  const fair = [0.6, 0.84];
  const poor = [0.35, 0.6];
  const doubted = [0.05, 0.35];
  const unjudged = [0.2, 0.95];
  const scales: [string, (source: string, content: string) => string, number[][], number[][]][] = [
    [
      'ABCDEF 123456',
      (source, content) => source + content,
      [sure, usual, fair, poor, doubted, unjudged],
      [sure, usual, fair, poor, doubted, unjudged],
    ],
    [
      'ABCDE 12345',
      (source, content) => `${source}${content}1`,
      [sure, usual, fair, doubted, unjudged],
      [sure, usual, fair, unjudged, doubted],
    ],
    [
      '123 ABCDE',
      (source, content) => `${source}${content}P`,
      [usual, unjudged, doubted],
      [sure, usual, fair, unjudged, doubted],
    ],
  ];

  it.each(scales)('is the source times the content, for every grade of %s', (letters, write, sources, contents) => {
    const [first, second] = letters.split(' ') as [string, string];
    for (const [i, source] of [...first].entries()) {
      for (const [j, content] of [...second].entries()) {
        const expected = [sources[i]![0]! * contents[j]![0]!, sources[i]![1]! * contents[j]![1]!];
        expect(gradeBelief(write(source, content)), write(source, content)).toEqual(expected);
      }
    }
  });

  it('is drawn at the low end, the middle or the high end', () => {
    expect((['low', 'mid', 'high'] as const).map((end) => beliefAt([0.2, 0.6], end))).toEqual([0.2, 0.4, 0.6]);
  });

  it.each(['G1', 'A7', 'A0', 'AB2', 'A1x', '4AP', '1AX', 'A/6/1', 'a1', ''])('is not known of %j', (grade) => {
    expect(() => gradeBelief(grade)).toThrow(`grade '${grade}' is of no known scale`);
  });

  it.each([[[-0.1, 0.5]], [[0.5, 1.1]], [[0.6, 0.5]], [[Number.NaN, 0.5]]] as [[number, number]][])(
    'is not %j',
    (interval) => {
      expect(() => gradeBelief('B2', { B2: interval })).toThrow(/give two chances from 0 to 1, the lower first/);
    },
  );

  it('is read by one scale in a case', () => {
    expect(() => assertOneScale(['A1', 'B2', 'F6'])).not.toThrow();
    expect(() => assertOneScale([])).not.toThrow();
    expect(() => assertOneScale(['A1', '1AP'])).toThrow(/graded on 3x5x2 and admiralty/);
    expect(() => assertOneScale(['A1', 'own'], { own: [0, 1] })).not.toThrow();
  });
});

describe('the chance to be among the first', () => {
  /** All orders of so many. */
  function ordersOf(rows: readonly number[]): number[][] {
    if (rows.length === 0) return [[]];
    return rows.flatMap((row) => ordersOf(rows.filter((other) => other !== row)).map((rest) => [row, ...rest]));
  }

  it.each([1, 2, 3, 4, 5, 6])('is the share of the orders of the tied in which one is, case %i', (seed) => {
    const rng = createRng(seed, 1);
    const scores = Array.from({ length: 6 }, () => rng.below(3));
    const rankOf = (score: number): number =>
      scores.filter((other) => other > score).length + (scores.filter((other) => other === score).length + 1) / 2;
    const orders = ordersOf([0, 1, 2, 3, 4, 5]).filter((order) =>
      order.every((row, place) => place === 0 || scores[order[place - 1]!]! >= scores[row]!),
    );
    for (let top = 1; top <= 7; top++) {
      const expected = scores.map(
        (_, row) => orders.filter((order) => order.indexOf(row) < top).length / orders.length,
      );
      topChances(scores.map(rankOf), top).forEach((chance, row) => {
        expect(chance).toBeCloseTo(expected[row]!, 12);
      });
    }
  });
});
