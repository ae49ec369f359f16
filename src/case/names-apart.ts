import { FAMILY_NAMES, GIVEN_NAMES, plainName } from '../evidence/index.ts';
import type { SampledTable } from './sampled-table.ts';
import { withColumns } from './with-columns.ts';

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
  const made = namesApart(table.columns).map(({ whole, given, family }) => ({
    name: whole,
    from: [given, family],
    make: joined,
  }));
  return withColumns(table, made);
}

function joined(parts: readonly unknown[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part.trim() : ''))
    .filter((part) => part !== '')
    .join(' ');
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
