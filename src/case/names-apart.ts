import { FAMILY_NAMES, GIVEN_NAMES, plainName } from '../evidence/index.ts';
import type { Row } from '../model/index.ts';
import type { SampledTable } from './sampled-table.ts';

const GIVEN = GIVEN_NAMES.map(plainName);
const FAMILY = FAMILY_NAMES.map(plainName);

/** Whose names stand in two columns, as `Sender First Name` and `Sender Last Name`. */
interface NamesApart {
  readonly whole: string;
  readonly given: string;
  readonly family: string;
}

/** A table with a further column for each end whose given and family names stand apart: `Sender Name`. */
export function withNamesTogether(table: SampledTable): SampledTable {
  const found = namesApart(table.columns);
  if (found.length === 0) return table;
  const { header } = table;
  const places = header && found.map(({ given, family }) => [header.indexOf(given), header.indexOf(family)] as const);
  const joined = (parts: readonly unknown[]): string =>
    parts
      .map((part) => (typeof part === 'string' ? part.trim() : ''))
      .filter((part) => part !== '')
      .join(' ');
  const extend = (record: unknown): unknown => {
    if (typeof record !== 'object' || record === null) return record;
    if (header === undefined || places === undefined) {
      const row = record as Row;
      return {
        ...row,
        ...Object.fromEntries(found.map(({ whole, given, family }) => [whole, joined([row[given], row[family]])])),
      };
    }
    const cells = record as readonly unknown[];
    const more = places.map(([given, family]) => joined([cells[given], cells[family]]));
    return [...header.map((_, i) => cells[i]), ...more, ...cells.slice(header.length)];
  };
  const { batches } = table;
  async function* extended(): AsyncGenerator<readonly unknown[]> {
    for await (const batch of batches) yield batch.map(extend);
  }
  const names = found.map(({ whole }) => whole);
  return {
    header: header && [...header, ...names],
    columns: new Set([...table.columns, ...names]),
    sample: table.sample.map(extend),
    batches: extended(),
  };
}

function namesApart(columns: ReadonlySet<string>): readonly NamesApart[] {
  const plain = new Map([...columns].map((column) => [plainName(column), column]));
  return [...plain].flatMap(([name, given]) => {
    for (const end of GIVEN) {
      const stem = name.endsWith(end) ? name.slice(0, -end.length) : name.startsWith(end) ? name.slice(end.length) : '';
      if (stem === '') continue;
      const family = FAMILY.flatMap((word) => plain.get(stem + word) ?? plain.get(word + stem) ?? [])[0];
      if (family === undefined || family === given) continue;
      const whole = `${stem} name`;
      return plain.has(stem) || plain.has(plainName(whole)) ? [] : [{ whole, given, family }];
    }
    return [];
  });
}
