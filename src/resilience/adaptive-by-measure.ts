import type { CaseFacts, Measure, MeasureContext } from '../centrality/index.ts';
import { type Csr, inducedSubgraph, scoredOrder } from '../kernels/index.ts';
import { type LongWorkOptions, RingtraceError, throwIfAborted } from '../model/index.ts';
import { runLongJob } from '../work/index.ts';

export interface AdaptiveMeasureInput {
  readonly csr: Csr;
  readonly candidates: Uint32Array;
  readonly count: number;
  readonly ranks: Uint32Array;
}

/**
 * Takes away the highest by any measure that looks at ties alone, measures what is left anew, and so on.
 *
 * @throws RingtraceError `invalid-option` for a measure that reads more of the case than ties, such as groups or directions.
 */
export async function adaptiveByMeasure(
  measure: Measure,
  { csr, candidates, count, ranks }: AdaptiveMeasureInput,
  { signal, workers }: LongWorkOptions,
  place: string,
): Promise<Uint32Array> {
  const run: MeasureContext['run'] = (job, input) => runLongJob(job, input, { place, workers, signal });
  const precision = { exact: true, epsilon: 0.005, delta: 0.1, seed: 7 };
  const facts = noFacts(measure.name, place);
  let left = Uint32Array.from({ length: csr.nodeCount }, (_, v) => v);
  const open = new Set(candidates);
  const order: number[] = [];
  while (order.length < count) {
    throwIfAborted(signal, place);
    const measured = await measure.measure({
      csr: inducedSubgraph(csr, left),
      length: 'step',
      precision,
      facts,
      run,
    });
    const values = measured instanceof Float64Array ? measured : measured.values;
    const scores = new Float64Array(csr.nodeCount);
    left.forEach((v, i) => {
      scores[v] = measure.central === 'high' ? values[i]! : -values[i]!;
    });
    const next = scoredOrder(
      left.filter((v) => open.has(v)),
      scores,
      ranks,
    )[0]!;
    order.push(next);
    open.delete(next);
    left = left.filter((v) => v !== next);
  }
  return Uint32Array.from(order);
}

/** The facts of a case are those of the whole; a measure that asks for one cannot be taken of what is left. */
function noFacts(measure: string, place: string): CaseFacts {
  return new Proxy({} as CaseFacts, {
    get: () => {
      const remedy = "use mode: 'static', which measures once, or a measure of ties alone such as degree";
      throw new RingtraceError('invalid-option', place, `${measure} reads more than ties`, remedy);
    },
  });
}
