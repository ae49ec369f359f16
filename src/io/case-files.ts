/** The files of a case folder, by what is in them. */
export const CASE_FILES = {
  file: 'case.json',
  decisions: 'decisions.json',
  judgements: 'judgements.json',
  tombstones: 'tombstones.json',
  key: 'case.key',
  log: 'log.ndjson',
  head: 'log.head.json',
  pending: 'case.pending.json',
  runs: 'runs',
  inputs: 'inputs',
} as const;
