import { describe, expect, it } from 'vitest';
import { neighborsOf, shortestPath, within } from '../../examples/viewer/src/picture/neighborhood.ts';

const tie = (source: string, target: string) => ({ source, target });
/** A square A B C D with a tail D E, and F G apart. */
const neighbors = neighborsOf([
  tie('B', 'A'),
  tie('B', 'C'),
  tie('C', 'D'),
  tie('A', 'D'),
  tie('D', 'E'),
  tie('F', 'G'),
]);

const everybody = new Set('ABCDEFG');

describe('the surroundings of a person', () => {
  it('reach so many steps and no farther', () => {
    expect([...within(neighbors, 'A', 0)]).toEqual(['A']);
    expect([...within(neighbors, 'A', 1)].sort()).toEqual(['A', 'B', 'D']);
    expect([...within(neighbors, 'A', 2)].sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('hold the person alone when nobody is tied to them', () => {
    expect([...within(neighbors, 'nobody', 3)]).toEqual(['nobody']);
  });
});

describe('the path between two people', () => {
  it('is a shortest one, through the smallest ids of several', () => {
    expect(shortestPath(neighbors, everybody, 'B', 'D')).toEqual(['B', 'A', 'D']);
    expect(shortestPath(neighbors, everybody, 'B', 'E')).toEqual(['B', 'A', 'D', 'E']);
  });

  it('goes around whoever is not shown', () => {
    expect(shortestPath(neighbors, new Set('BCDE'), 'B', 'E')).toEqual(['B', 'C', 'D', 'E']);
    expect(shortestPath(neighbors, new Set('ABCE'), 'B', 'E')).toEqual([]);
    expect(shortestPath(neighbors, new Set('ACDE'), 'B', 'E')).toEqual([]);
  });

  it('is the person alone to themselves, and empty where there is none', () => {
    expect(shortestPath(neighbors, everybody, 'A', 'A')).toEqual(['A']);
    expect(shortestPath(neighbors, everybody, 'A', 'G')).toEqual([]);
  });
});
