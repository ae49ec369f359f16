import type { Preset } from './preset.ts';

/** The table of edges that Gephi writes: `Type` says whether an edge is directed, `Label` what it is. */
export const gephi: Preset = {
  name: 'gephi',
  question: 'Which nodes does the graph tie?',
  shape: 'links',
  kind: 'association',
  columns: { kind: ['kind', 'label', 'relation', 'relationship'], directed: ['type'], id: [] },
  // The numbers of edges are the table's own.
  without: ['id', 'kind', 'directed'],
  recognizedBy: [['source'], ['target'], ['type'], ['id'], ['label', 'timeset', 'interval', 'weight']],
  example: [
    { Source: 'P1', Target: 'P2', Type: 'Undirected', Id: '0', Label: '', Weight: '1.0' },
    { Source: 'P1', Target: 'P3', Type: 'Directed', Id: '1', Label: 'phone', Weight: '2.0' },
    { Source: 'P3', Target: 'P1', Type: 'Directed', Id: '2', Label: 'phone', Weight: '2.0' },
    { Source: 'P4', Target: 'P1', Type: 'Undirected', Id: '3', Label: '', Weight: '1.0' },
    { Source: 'P5', Target: 'P1', Type: 'Undirected', Id: '4', Label: '', Weight: '1.0' },
  ],
};
