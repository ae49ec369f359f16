import { betweennessJob, betweennessRounds, sampledPathsJob } from '../../kernels/index.ts';
import type { Measure, MeasureContext, MeasuredColumn } from '../measure.ts';

const EXACT_UP_TO = 50_000;

/**
 * b(v) = sum over pairs s, t of the share of shortest paths between them that pass v, each pair once, 0 to (n - 1)(n - 2) / 2.
 * U. Brandes, J. Math. Sociology 25(2), 2001, doi:10.1080/0022250X.2001.9990249. Above 50,000 people sampled with a certified error:
 * M. Borassi, E. Natale, ACM J. Exp. Algorithmics 24, 2019, doi:10.1145/3284359; lengths other than steps are always exact.
 */
export const betweenness: Measure<'betweenness'> = {
  name: 'betweenness',
  question: 'Who sits on the shortest routes between others: brokers, couriers, go-betweens?',
  weightMeans: 'length = 1 / strength on request',
  cost: 'O(n m), less what folding leaves, blocks and twins saves; O((log diameter + log 1 / delta) / epsilon^2) searches sampled',
  central: 'high',
  exactUpTo: EXACT_UP_TO,
  measure: (context) => {
    const { csr, length, precision, run } = context;
    const exact = precision.exact ?? csr.nodeCount <= EXACT_UP_TO;
    return exact || length !== 'step' ? run(betweennessJob, { csr, length }) : sampled(context);
  },
};

async function sampled({ csr, precision, run }: MeasureContext): Promise<MeasuredColumn> {
  const { epsilon, delta, seed } = precision;
  const rounds = betweennessRounds(csr, { epsilon, delta, seed });
  let next = rounds.next();
  while (!next.done) next = rounds.next(await run(sampledPathsJob, next.value));
  const { scores, samples, separated } = next.value;
  const pairs = (csr.nodeCount * (csr.nodeCount - 1)) / 2;
  return {
    values: scores.map((share) => share * pairs),
    accuracy: {
      method: 'shortest paths of random pairs (KADABRA)',
      samples,
      epsilon: epsilon * pairs,
      delta,
      separated,
    },
  };
}
