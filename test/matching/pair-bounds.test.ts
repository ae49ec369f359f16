import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/identities/index.ts';
import { countHolders } from '../../src/matching/candidates/holder-counts.ts';
import { PartTable } from '../../src/matching/candidates/part-table.ts';
import { prepareRecord } from '../../src/matching/candidates/prepare-record.ts';
import type { PreparedRecord } from '../../src/matching/candidates/prepared-record.ts';
import { compareRecords, mayReach, pointsOf } from '../../src/matching/comparisons/compare-records.ts';
import { NameBounds } from '../../src/matching/comparisons/name-bounds.ts';
import { PairBounds } from '../../src/matching/comparisons/pair-bounds.ts';
import { MATCH_LEVELS } from '../../src/matching/index.ts';
import { synthesizeRecords } from '../../src/synthetic/index.ts';

describe('what two records can add at most', () => {
  it('is never less than what a comparison finds, pair by pair of 300 records', () => {
    const { records } = readRecords(synthesizeRecords({ records: 300, seed: 5 }).rows);
    const table = new PartTable();
    const prepared: PreparedRecord[] = [];
    for (const record of records) prepared.push(prepareRecord(record, prepared.length, table));
    const points = pointsOf(MATCH_LEVELS);
    const bounds = new NameBounds(prepared, table, points.name);
    const pairs = new PairBounds(prepared, points, bounds, table);
    const context = { table, holders: countHolders(prepared), points, bounds };
    const lost: string[] = [];
    let refused = 0;
    for (const a of prepared) {
      for (const b of prepared.slice(a.place + 1)) {
        for (const least of [-20, -5, 0, 5, 10, 17, 25]) {
          if (pairs.mayReach(a.place, b.place, least)) continue;
          refused++;
          const found = compareRecords(a, b, context, 0, Number.NEGATIVE_INFINITY);
          if (found && mayReach(found, context, 0, least)) lost.push(`${a.id} ${b.id} ${least}`);
        }
      }
    }
    expect(lost).toEqual([]);
    expect(refused).toBeGreaterThan(50_000);
  });
});
