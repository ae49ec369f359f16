import { describe, expect, it } from 'vitest';
import { listFiles, readText } from '../house/project-files.ts';
import { untypedParameters, verbsOf, verbsWithoutALine } from './verbs-without-a-line.ts';

const reports = listFiles('api').map((path) => [path, readText(path)] as const);
const tests = listFiles('test/types')
  .filter((path) => path.endsWith('.test.ts'))
  .map(readText)
  .join('\n');

describe('every public verb', () => {
  it.each(reports)('of %s is held to its whole type by a line of test/types', (_, report) => {
    expect(verbsWithoutALine(report, tests)).toEqual([]);
  });

  it.each(reports)('of %s says the type of each parameter', (_, report) => {
    expect(untypedParameters(report)).toEqual([]);
  });

  it('is found: there are more than a hundred', () => {
    expect(reports.flatMap(([, report]) => verbsOf(report)).length).toBeGreaterThan(100);
  });

  it('is missed where its line is: one that is new, one held by its name alone', () => {
    const report = [
      'export function readOne(rows: readonly unknown[]): Row;',
      'export function readTwo(rows: readonly unknown[], most?): Row;',
      '/** @deprecated */',
      'export function oldOne(): void;',
      'export interface Row {',
    ].join('\n');
    const held = 'expectTypeOf(readOne).toEqualTypeOf<(rows: readonly unknown[]) => Row>();';
    expect(verbsWithoutALine(report, held)).toEqual(['readTwo']);
    expect(verbsWithoutALine(report, 'expectTypeOf(readOne).toBeFunction();')).toEqual(['readOne', 'readTwo']);
    expect(untypedParameters(report)).toEqual([expect.stringContaining('readTwo')]);
  });
});
