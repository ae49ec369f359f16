/** What `MEASURES` are called, in its order, apart from what computes them: rules, schemas and help need no more than the names. */
export const MEASURE_NAMES = [
  'degree',
  'strength',
  'core-number',
  'shapley-degree',
  'open-pairs',
  'effective-size',
  'efficiency',
  'constraint',
  'hierarchy',
  'local-clustering',
  'outside-groups',
  'stages-bridged',
  'coordinator',
  'consultant',
  'gatekeeper',
  'liaison',
  'multiplex-participation',
  'pagerank',
  'eigenvector',
  'katz',
  'hub',
  'authority',
  'reach-2',
  'harmonic',
  'decay',
  'betweenness',
  'two-mode-betweenness',
  'fragmentation',
] as const;

/** The name of a measure of `MEASURES`. */
export type MeasureName = (typeof MEASURE_NAMES)[number];
