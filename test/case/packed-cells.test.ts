import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackedCells } from '../../src/case/packed-cells.ts';

it('gives back the cells that it was given, whatever they hold', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constant(''),
    fc.integer(),
    fc.constant(undefined),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }), { maxLength: 5 }), (batches) => {
      const packed = new PackedCells(3);
      for (const batch of batches) packed.push(batch.length, (row, column) => batch[row]![column]);
      expect(Array.from(packed.rows(), (row) => [...row])).toEqual(batches.flat());
    }),
    { numRuns: 30 },
  );
});
