import type { Preset } from './preset.ts';

/** Links exported from i2 Analyst's Notebook: a chart as ANX, or its list of links as CSV with two ends and a type. */
export const i2: Preset = {
  name: 'i2',
  question: 'Which entities does the chart link?',
  shape: 'links',
  kind: 'association',
  columns: {
    id: ['link id'],
    source: ['end 1', 'end1', 'end 1 identity', 'end1 identity', 'entity 1', 'from identity', 'from entity'],
    target: ['end 2', 'end2', 'end 2 identity', 'end2 identity', 'entity 2', 'to identity', 'to entity'],
    kind: ['link type'],
    sourceName: ['end 1 label', 'end1 label'],
    targetName: ['end 2 label', 'end2 label'],
    at: ['date & time', 'date and time', 'date time', 'datetime'],
    grade: ['grade', 'source grade'],
    report: ['source reference', 'source ref'],
  },
  recognizedBy: [
    ['end 1', 'end1', 'end 1 identity', 'end1 identity', 'entity 1', 'from identity', 'from entity'],
    ['end 2', 'end2', 'end 2 identity', 'end2 identity', 'entity 2', 'to identity', 'to entity'],
  ],
  example: [
    { 'End 1': 'P1', 'End 2': 'P2', 'Link Type': 'Call', 'Date & Time': '2031-01-05T21:10', 'Source Reference': 'R1' },
    { 'End 1': 'P2', 'End 2': 'P3', 'Link Type': 'Call', 'Date & Time': '2031-01-06T08:00', 'Source Reference': 'R1' },
    { 'End 1': 'P1', 'End 2': 'P4', 'Link Type': 'Payment', 'Date & Time': '2031-01-07', 'Source Reference': 'R2' },
    { 'End 1': 'P4', 'End 2': 'P5', 'Link Type': 'Kinship', 'Date & Time': '', 'Source Reference': 'R2' },
    { 'End 1': 'P5', 'End 2': 'P2', 'Link Type': 'Meeting', 'Date & Time': '2031-02', 'Source Reference': 'R3' },
  ],
};
