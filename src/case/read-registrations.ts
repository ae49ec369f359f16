import { cellAt, PRESETS, type RowRecord } from '../evidence/index.ts';
import type { FileReading, Registration } from '../model/index.ts';
import { collectRows } from '../tables/index.ts';
import { endsOf } from './ends-of.ts';
import type { Layout } from './find-layout.ts';
import type { KeptRegistrations } from './kept-registrations.ts';
import { openRegistrations, type RegistrationTable, tellsOfPhones } from './open-registrations.ts';
import { PackedCells } from './packed-cells.ts';
import type { Reading } from './reading.ts';
import type { SampledTable } from './sampled-table.ts';

/** Passes the rows of a table on as they are, and keeps the cells that speak of telephones. */
function alsoRegistering(table: SampledTable, rules: RegistrationTable, into: KeptRegistrations): SampledTable {
  const { columns, read } = openRegistrations(table, rules);
  const { batches, header } = table;
  const slots = columns.map((column): string | number => (header ? header.indexOf(column) : column));
  const kept = new PackedCells(columns.length);
  async function* passed(): AsyncGenerator<readonly unknown[]> {
    for await (const batch of batches) {
      kept.push(batch.length, (row, column) => {
        const record = batch[row];
        return typeof record === 'object' && record !== null ? cellAt(record as RowRecord, slots[column]) : undefined;
      });
      yield batch;
    }
  }
  into.keep(() => {
    const registrations: Registration[] = [];
    for (const cells of kept.rows()) {
      const found = read(cells);
      if (found.line !== undefined || found.imsi !== undefined || found.imei !== undefined) registrations.push(found);
    }
    return registrations;
  });
  return { ...table, batches: passed() };
}

/** Where rows say which handset or place a call was of, that is kept beside the links. */
export function withPhones(file: string, table: SampledTable, layout: Layout, reading: Reading): SampledTable {
  const { dateOrder, epoch, owner } = reading.options;
  const rules = { file, dateOrder, epoch };
  if (layout.as === 'registrations') return alsoRegistering(table, rules, reading.registrations);
  if (!tellsOfPhones(table)) return table;
  if (layout.as === 'subject' && owner !== undefined)
    return alsoRegistering(
      table,
      { ...rules, owner, target: layout.other, senses: [...table.columns] },
      reading.registrations,
    );
  if (layout.as !== 'links' || layout.preset !== 'calls') return table;
  const { columns = {}, senses, turnsIncoming } = layout.options;
  const [source, target] = endsOf(table, PRESETS.find(({ name }) => name === 'calls')!, columns);
  return alsoRegistering(table, { ...rules, source, target, senses, turnsIncoming }, reading.registrations);
}

/** Tells of a table that holds registrations alone; `table` is one of `withPhones`. */
export async function readRegistrations(table: SampledTable, reading: Reading, of: FileReading): Promise<void> {
  const rows = (await collectRows(table)).length;
  const taken = reading.registrations.last().length;
  const note = 'states no pairs of people: who was at one place is not who met; rows are kept as registrations';
  const nobody = [{ reason: 'rows that name no line, IMSI or IMEI', count: rows - taken }];
  const passedOver = [...(of.passedOver ?? []), ...nobody].filter(({ count }) => count > 0);
  const told = { readAs: 'registrations', rows, taken, rejected: 0, note };
  reading.files.push(() => ({ ...of, ...told, ...(passedOver.length > 0 && { passedOver }) }));
}
