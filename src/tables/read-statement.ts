import { anyText } from './any-text.ts';
import { readMt940 } from './statements/read-mt940.ts';
import { statementTables } from './statements/statement-tables.ts';
import type { TableFormat } from './table-format.ts';

/** SWIFT statements of accounts, MT940 and MT942. */
export const mt940: TableFormat = {
  name: 'mt940',
  extensions: ['.sta', '.mt940', '.940', '.942', '.swi', '.txt'],
  sniff: (head) => /(?:^|\n):20:/.test(head) && /\n:25P?:/.test(head),
  async read(source) {
    const { text, encoding } = await anyText(source);
    const [payments, ...others] = statementTables(readMt940(text, source.name));
    return [{ ...payments!, ...(encoding !== undefined && { encoding }) }, ...others];
  },
};
