import type { PortableEdge, PortablePerson, PortableTie } from './portable-network.ts';

/** A typed attribute that formats with a table of attributes declare once. */
export interface PortableColumn<Row> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  readonly read: (row: Row) => string | number | null;
}

export const PERSON_COLUMNS: readonly PortableColumn<PortablePerson>[] = [
  { name: 'community', type: 'int', read: ({ community }) => community },
  { name: 'rank', type: 'double', read: ({ rank }) => rank },
  { name: 'score', type: 'double', read: ({ score }) => score },
  { name: 'rankLow', type: 'double', read: ({ rankLow }) => rankLow },
  { name: 'rankHigh', type: 'double', read: ({ rankHigh }) => rankHigh },
  { name: 'pTop', type: 'double', read: ({ pTop }) => pTop },
  { name: 'lead', type: 'string', read: ({ lead }) => lead },
  { name: 'name', type: 'string', read: ({ names }) => names.join('; ') || null },
];

/** Beside the strength, which every format has a place for. */
export const TIE_COLUMNS: readonly PortableColumn<PortableTie>[] = [
  { name: 'links', type: 'int', read: ({ linkCount }) => linkCount },
  { name: 'events', type: 'string', read: ({ events }) => events.join(' ') || null },
  { name: 'first', type: 'string', read: ({ first }) => first },
  { name: 'last', type: 'string', read: ({ last }) => last },
  { name: 'handling', type: 'string', read: ({ handling }) => handling },
  { name: 'retainUntil', type: 'string', read: ({ retainUntil }) => retainUntil },
];

/** What an edge says beside its strength; whether it points from source to target stands in words too, for programs that mix no directions. */
export const EDGE_COLUMNS: readonly PortableColumn<PortableEdge>[] = [
  { name: 'kind', type: 'string', read: ({ kind }) => kind },
  { name: 'directed', type: 'string', read: ({ directed, kind }) => (kind === null ? null : String(directed)) },
  ...TIE_COLUMNS,
];
