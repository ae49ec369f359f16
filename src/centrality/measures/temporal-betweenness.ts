import { temporalBetweennessJob } from '../../kernels/index.ts';
import { checkSubject } from '../../rules/index.ts';
import type { Measure } from '../measure.ts';

/** What `temporalBetweenness` may be told. */
export interface TemporalBetweennessOptions {
  /** Whether a link may follow only links of earlier times; by default those of its own time too, since a day does not tell which came first. */
  readonly strict?: boolean | undefined;
  /** Whether directed links lead only from source to target; default false, as in other paths. */
  readonly directed?: boolean | undefined;
}

/**
 * Makes the measure of who sits on the routes that time allows: word can pass from A over B to C only if B and C speak no earlier than A and B.
 *
 *   b(v) = sum over ordered pairs s, t of the share of shortest paths in order of time between them that pass v          0 ... (n - 1)(n - 2)
 *
 * Shortest in steps; waiting costs nothing; links of a pair at different times are different ways. A pair counts once for each direction, so where time forbids nothing
 * the value is about twice that of `betweenness`. A path that exists but not in order of time counts nothing. A link counts from the first moment its time names.
 * Links without a time, or on the rarer of two scales (calendar and phases), are left out. Exact at every size.
 * Gotcha: what was not recorded passes no word; read it beside `betweenness`, not instead.
 * Cost: O(n (n + m)) for m dated links.
 * Paper: F. Brunelli, P. Crescenzi, L. Viennot, 2025, arXiv:2501.12708.
 *
 * @example temporalBetweenness().name // => 'temporal-betweenness'
 */
export function temporalBetweenness(options: TemporalBetweennessOptions = {}): Measure<'temporal-betweenness'> {
  checkSubject('temporalBetweenness', options, 'values');
  const { strict = false, directed = false } = options;
  return {
    name: 'temporal-betweenness',
    question: 'Who sits on the routes that the order of time allows?',
    weightMeans: 'nothing',
    cost: 'O(n (n + m))',
    central: 'high',
    measure: async ({ csr, facts, run }) => {
      const { nodeCount } = csr;
      const edges = { ...facts.dated, nodeCount, strict };
      if (!directed) return run(temporalBetweennessJob, { ...edges, directed: false });
      // A link without direction leads both ways.
      const both = [...facts.dated.isDirected.keys()].filter((e) => !facts.dated.isDirected[e]);
      const join = (forth: Uint32Array, back: Uint32Array): Uint32Array =>
        Uint32Array.from([...forth, ...both.map((e) => back[e]!)]);
      const { sources, targets, times } = facts.dated;
      return run(temporalBetweennessJob, {
        nodeCount,
        strict,
        directed: true,
        sources: join(sources, targets),
        targets: join(targets, sources),
        times: Float64Array.from([...times, ...both.map((e) => times[e]!)]),
      });
    },
  };
}
