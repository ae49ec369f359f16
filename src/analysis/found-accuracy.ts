import type { Accuracy, CentralityTable } from '../centrality/index.ts';
import type { FoundAccuracy, FoundEstimate } from '../model/index.ts';

/** An error of more than this share of the value at the last place looked at may change who stands there. */
const COARSE = 0.05;
/** Draws measured from fewer searches than this are a rough guide. */
const FEW_PIVOTS = 32;

/** Was it counted or estimated? One light over all measures of an analysis and its draws, and the errors behind it. */
export function foundAccuracy(centrality: CentralityTable, top: number, pivots: number | undefined): FoundAccuracy {
  const estimates = centrality.measures.flatMap((measure): FoundEstimate[] => {
    const accuracy = centrality.accuracy(measure);
    return accuracy ? [{ measure, ...told(accuracy), atTop: centrality.top(measure, top).at(-1)?.[1] ?? 0 }] : [];
  });
  const rough = ({ standardError = 0, bound = 0, atTop }: FoundEstimate): boolean =>
    Math.max(standardError, bound) > COARSE * Math.abs(atTop);
  const counted = estimates.length === 0 && pivots === undefined;
  const coarse = estimates.some(rough) || (pivots !== undefined && pivots < FEW_PIVOTS);
  return { light: counted ? 'exact' : coarse ? 'coarse' : 'sampled', estimates };
}

function told({ method, samples, epsilon, delta, standardError }: Accuracy): Omit<FoundEstimate, 'measure' | 'atTop'> {
  return {
    method,
    samples,
    ...(standardError !== undefined && { standardError }),
    ...(epsilon !== undefined && { bound: epsilon }),
    ...(delta !== undefined && { probability: 1 - delta }),
  };
}
