import { type Noticed, type Shown, shown } from '../display/index.ts';
import { compareIds, type PersonId, RingtraceError } from '../model/index.ts';
import { centralitySheet } from './centrality-sheet.ts';
import type { Accuracy, Measure, MeasuredColumn } from './measure.ts';

/** Measures by person: a table with a row for each person and a column for each measure. */
export interface CentralityTable<Name extends string = string> extends Noticed, Shown {
  /** The columns, in the order asked for. */
  readonly measures: readonly Name[];
  /** The rows, sorted by id. */
  readonly people: readonly PersonId[];
  /** All measures of one person. @throws RingtraceError `unknown-person` for somebody who is not among `people`. */
  of(person: PersonId): Readonly<Record<Name, number>>;
  /** The most central first; equal values in order of id. */
  top(measure: Name, count?: number): [person: PersonId, value: number][];
  /** A copy of a column, in the order of `people`. */
  column(measure: Name): Float64Array;
  /** How far a column may be off, or undefined when it is exact. */
  accuracy(measure: Name): Accuracy | undefined;
  toRecords(): Readonly<Record<Name | 'person', number | string>>[];
}

export function createCentralityTable<Name extends string>(
  people: readonly PersonId[],
  columns: ReadonlyMap<Measure<Name>, Float64Array | MeasuredColumn>,
): CentralityTable<Name> {
  const rowOf = new Map(people.map((person, row) => [person, row]));
  const byName = new Map([...columns].map(([measure, column]) => [measure.name, toColumn(measure, column)]));
  const column = (name: Name): Column<Name> => {
    const found = byName.get(name);
    if (found) return found;
    throw new RingtraceError(
      'unknown-measure',
      'CentralityTable',
      `no measure '${name}'`,
      `ask for it in measureCentrality; present: ${[...byName.keys()].join(', ')}`,
    );
  };
  const valuesOf = (row: number): Record<Name, number> =>
    Object.fromEntries([...byName].map(([name, { values }]) => [name, values[row]!])) as Record<Name, number>;
  const table: Omit<CentralityTable<Name>, Exclude<keyof Shown, 'toRecords'>> = {
    measures: [...byName.keys()],
    people,
    of: (person) => {
      const row = rowOf.get(person);
      if (row !== undefined) return valuesOf(row);
      throw new RingtraceError(
        'unknown-person',
        'CentralityTable',
        'no such person in the measured graph',
        'protected people are not measured; see network.eligible',
      );
    },
    top: (name, count = 10) => {
      const { measure, values } = column(name);
      const sign = measure.central === 'high' ? 1 : -1;
      const key = (row: number): number => (Number.isNaN(values[row]) ? Number.NEGATIVE_INFINITY : sign * values[row]!);
      return [...people.keys()]
        .sort((a, b) => key(b) - key(a) || compareIds(people[a]!, people[b]!))
        .slice(0, count)
        .map((row) => [people[row]!, values[row]!]);
    },
    column: (name) => column(name).values.slice(),
    accuracy: (name) => column(name).accuracy,
    toRecords: () => people.map((person, row) => ({ person, ...valuesOf(row) })),
  };
  return shown(table, centralitySheet(table));
}

interface Column<Name extends string> {
  readonly measure: Measure<Name>;
  readonly values: Float64Array;
  readonly accuracy: Accuracy | undefined;
}

function toColumn<Name extends string>(measure: Measure<Name>, column: Float64Array | MeasuredColumn): Column<Name> {
  return column instanceof Float64Array ? { measure, values: column, accuracy: undefined } : { measure, ...column };
}
