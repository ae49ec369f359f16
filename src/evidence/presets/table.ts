import { LINK_COLUMNS } from '../columns.ts';
import type { Preset } from './preset.ts';

/** Any table with a person on either side of a row. */
export const table: Preset = {
  name: 'table',
  question: 'Who is linked to whom, how, when, and on whose word?',
  shape: 'links',
  kind: 'association',
  columns: {},
  recognizedBy: [LINK_COLUMNS.source, LINK_COLUMNS.target],
  example: [
    { source: 'P1', target: 'P2', kind: 'call', at: '2031-01-05T21:10+01:00', report: 'R1', grade: 'B2' },
    { source: 'P2', target: 'P3', kind: 'order', at: '2031-01-06', report: 'R1', grade: 'B2' },
    { source: 'P3', target: 'P1', kind: 'kinship', at: '', report: 'R2', grade: 'C3' },
    { source: 'P1', target: 'P4', kind: 'meeting:E01', at: '2031-02', report: 'R3', grade: 'A1' },
    { source: 'P4', target: 'P2', kind: 'shelter', at: '2031-02-11', report: 'R3', grade: 'A1' },
  ],
};
