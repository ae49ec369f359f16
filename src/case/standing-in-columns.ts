import { type PresetName, readAttendees, readFlag, readPeople, UNREADABLE } from '../evidence/index.ts';
import type { Person, Row } from '../model/index.ts';
import { protectedGroup } from '../protection/index.ts';
import { cellReader, type SampledTable } from './sampled-table.ts';
import { standingOfEnds } from './standing-of-ends.ts';

/** A person as a row of a people table would state them. */
type Statement = Readonly<Record<'category' | 'role', string>>;

/** Whom a bank or an exchange serves is nobody who was carried. */
const SERVES = new Set<PresetName>(['calls', 'payments', 'messages']);
const SERVED = /client|customer|guest|user|kunde|kundin|cliente|klient|клиент|müşteri|عميل|زبون|مشتری|客户|客戶|顾客/iu;
/** Names of columns are words to be looked up in thirty languages: a table of more columns is none that somebody wrote. */
const MOST_COLUMNS = 1000;
/** What is told of somebody beside who they are. */
const NO_PERSON =
  /age|date|birth|born|count|number of|how many|anzahl|nationalit|country|gender|\bsex|amount|fee|price|paid|status|state|type|kind|place|address|remark|note|comment|\btime/iu;

/**
 * Gathers what a table of links says of people beside its links: of those at either end, in a column such as `source category`; of those whom a column names
 * that is called after the carried, the hurt or witnesses, such as `victim`; and that those in a column of drivers drove.
 */
export function standingInColumns(
  { columns, header, sample }: Pick<SampledTable, 'columns' | 'header' | 'sample'>,
  preset: PresetName,
  used: Readonly<Record<string, string | undefined>>,
): { readonly take: (batch: readonly unknown[]) => void; readonly people: () => readonly Person[] } {
  const ofEnds = standingOfEnds(columns, header, used);
  const taken = new Set(Object.values(used));
  const cellOf = cellReader(header);
  const named = [...columns]
    .slice(0, MOST_COLUMNS)
    .flatMap((column): readonly (readonly [column: string, says: Statement])[] => {
      if (column === used.crew) return [[column, { category: '', role: 'transporter' }]];
      const category = taken.has(column) ? undefined : groupCalled(column, preset);
      if (category === undefined || sample.every((record) => isCount(cellOf(record, column)))) return [];
      return [[column, { category, role: '' }]];
    });
  const found = new Map<string, readonly Row[]>();
  return {
    take(batch) {
      ofEnds?.take(batch);
      for (const record of batch)
        for (const [column, says] of named) {
          const cell = cellOf(record, column);
          if (cell === undefined || cell === null || cell === '' || readFlag(cell) !== UNREADABLE) continue;
          const key = JSON.stringify([column, cell]);
          if (found.has(key)) continue;
          const people = readAttendees(cell);
          found.set(key, people === UNREADABLE || people === undefined ? [] : people.map((id) => ({ id, ...says })));
        }
    },
    people: () => [...(ofEnds?.people() ?? []), ...readPeople([...found.values()].flat()).people],
  };
}

/** Who stands in a column of that name. */
function groupCalled(column: string, preset: PresetName): string | undefined {
  const name = column.replace(/[_-]/g, ' ');
  const group = NO_PERSON.test(name) ? undefined : protectedGroup(name);
  if (group !== 'victim' && group !== 'migrant' && group !== 'witness') return undefined;
  return SERVES.has(preset) && SERVED.test(name) ? undefined : group;
}

/** `passengers: 12` names nobody. */
function isCount(cell: unknown): boolean {
  if (typeof cell === 'object') return cell === null;
  return cell === undefined || /^\s*\d{0,3}\s*$/.test(String(cell));
}
