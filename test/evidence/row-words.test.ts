import { describe, expect, it } from 'vitest';
import { isTotal } from '../../src/evidence/is-total.ts';
import type { RowRecord } from '../../src/evidence/row-record.ts';
import { saysUndone } from '../../src/evidence/says-undone.ts';

describe('a row below the rows', () => {
  it.each<[RowRecord]>([
    [['Total', '', '12']],
    [['', null, undefined, ' Grand total ', 3]],
    [['Sub-total', 7]],
    [['subtotal', 7]],
    [['Sums: 7']],
    [['Итого', '5']],
    [['End of report']],
    [['Balance brought forward', '1']],
    [['***']],
    [['----', '']],
    [['===']],
    [['##']],
    [['This is a system-generated list']],
    [['Computer generated']],
    [['Note: times are local']],
    [['Printed by the clerk']],
    [{ from: 'Total', to: '' }],
    [{ from: '', to: 'Remarks' }],
  ])('is seen in %j', (record) => {
    expect(isTotal(record)).toBe(true);
  });

  it.each<[RowRecord]>([
    [['A', 'Total']],
    [['Totalizator', 'B']],
    [['A total stranger', 'B']],
    [['Note', 'B']],
    [['***', 'B']],
    [['*']],
    [['--']],
    [['A note']],
    [['ecosystem generated']],
    [[12, 'Total']],
    [['', null]],
    [[]],
    [{ from: 'A', to: 'B' }],
  ])('is not seen in %j', (record) => {
    expect(isTotal(record)).toBe(false);
  });
});

describe('a status', () => {
  it.each(['failed', ' Cancelled ', 'canceled', 'not paid', 'refusé', 'отменено', 'ملغى'])(
    '%j says undone',
    (status) => {
      expect(saysUndone(status)).toBe(true);
    },
  );

  it.each(['ok', 'failed over to B', 'not failed', 'paid', '', 0, null, undefined])('%j does not', (status) => {
    expect(saysUndone(status)).toBe(false);
  });
});
