import * as v from 'valibot';
import type { Measure, MeasureCentralityOptions, MeasureName } from '../centrality/index.ts';
import { flag, list, members, number, whole, withMethods, word } from './fields.ts';
import { longWork } from './long-work.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

/** Those of `MEASURES`; written out, so that a schema does not bring the measures themselves along. */
const measureName: v.GenericSchema<MeasureName> = word([
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
]);
const measure = withMethods<Measure<MeasureName>>(['measure'], 'measure');
const share = v.optional(v.pipe(number, v.gtValue(0, 'is not above 0'), v.ltValue(1, 'is not below 1')));

export const measureCentralityOptionsSchema: RingtraceSchema<MeasureCentralityOptions> =
  schemaOf<MeasureCentralityOptions>()(
    members({
      ...longWork,
      measures: v.optional(list(v.union([measureName, measure], 'is neither the name of a measure nor a measure'))),
      length: v.optional(word(['step', 'inverse-strength'])),
      exact: v.optional(flag),
      epsilon: share,
      delta: share,
      seed: v.optional(whole(0)),
      among: v.optional(word(['eligible', 'everybody'])),
    }),
  );
