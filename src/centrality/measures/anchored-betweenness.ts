import { betweennessJob } from '../../kernels/index.ts';
import { type PersonId, RingtraceError } from '../../model/index.ts';
import { checkSubject } from '../../rules/index.ts';
import type { CaseFacts } from '../case-facts.ts';
import type { Measure } from '../measure.ts';

/** Between whom the routes run: from any of the first to any of the second. */
export interface Anchors {
  /** Where routes begin. */
  readonly from: readonly PersonId[];
  /** Where routes end. */
  readonly to: readonly PersonId[];
}

/**
 * Makes the measure of who sits on the way from some people to others: from the vessel to the money.
 *
 *   b(v) = sum over s of `from`, t of `to` of the share of shortest paths between them that pass v          0 ... |from| |to|
 *
 * A tie is one step, or 1 / strength with `length: 'inverse-strength'`. Endpoints get nothing from their own pairs. Exact at every size.
 * Cost: O(min(|from|, |to|) m) and more with lengths. Paper: U. Brandes, Soc. Networks 30(2), 2008, doi:10.1016/j.socnet.2007.11.001.
 *
 * @throws RingtraceError when measured: `unknown-person` for an anchor who is not in the measured graph, `invalid-option` when there is none on one side.
 * @example (await measureCentrality(kiteNetwork, { measures: [anchoredBetweenness({ from: ['9'], to: ['0', '1'] })] })).of('7')
 *   // => { 'anchored-betweenness': 2 }
 */
export function anchoredBetweenness(subject: Anchors): Measure<'anchored-betweenness'> {
  checkSubject('anchoredBetweenness', subject, 'values');
  const { from, to } = subject;
  return {
    name: 'anchored-betweenness',
    question: 'Who sits on the way from these people to those?',
    weightMeans: 'length = 1 / strength on request',
    cost: 'O(anchors * m)',
    central: 'high',
    measure: ({ csr, length, facts, run }) =>
      run(betweennessJob, { csr, length, sources: nodesOf(from, facts), targets: nodesOf(to, facts) }),
  };
}

function nodesOf(people: readonly PersonId[], facts: CaseFacts): Uint32Array {
  const place = 'anchoredBetweenness';
  if (people.length === 0)
    throw new RingtraceError('invalid-option', place, 'nobody on one side', 'name at least one person');
  const nodes = [...new Set(people)].map((id) => facts.nodeOf(id));
  if (!nodes.includes(-1)) return Uint32Array.from(nodes).sort();
  const remedy = "name people of the case; protected ones only with among: 'everybody'";
  throw new RingtraceError('unknown-person', place, 'an anchor is not in the measured graph', remedy);
}
