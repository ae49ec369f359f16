import { describe, expect, it } from 'vitest';
import { readTimeSpan } from '../../src/time/index.ts';

const DAY = 86_400_000;

describe('readTimeSpan', () => {
  it.each([
    ['2008-02', Date.UTC(2008, 1), Date.UTC(2008, 2)],
    ['2008-02-29', Date.UTC(2008, 1, 29), Date.UTC(2008, 1, 29) + DAY],
    ['2008-02-29T10:00Z', Date.UTC(2008, 1, 29, 10), Date.UTC(2008, 1, 29, 10, 1)],
    ['2008-02-29T10:00+02:00', Date.UTC(2008, 1, 29, 8), Date.UTC(2008, 1, 29, 8, 1)],
    ['2008-02-29 10:00:30.5', Date.UTC(2008, 1, 29, 10, 0, 30, 500), Date.UTC(2008, 1, 29, 10, 0, 30, 501)],
  ])('reads %s as an instant span', (text, start, end) => {
    expect(readTimeSpan(text)).toEqual({ scale: 'instant', start, end });
  });

  it.each([
    ['3', 3],
    ['-2', -2],
    ['2008', 2008],
  ])('reads %s as a phase, never a year', (text, phase) => {
    expect(readTimeSpan(text)).toEqual({ scale: 'phase', start: phase, end: phase + 1 });
  });

  it.each([
    '2007-02-29',
    '2008-13',
    '2008-1-1',
    '2008-01-01T25:00',
    '2008-01-01T10:61',
    '10:00',
    '',
    '2008-01-01T10:00+99:00',
  ])('does not read %j', (text) => {
    expect(readTimeSpan(text)).toBeUndefined();
  });
});
