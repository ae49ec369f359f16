import { betweennessJob, twoModeGraph } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';
import { betweenness } from './betweenness.ts';

/**
 * b(v) over shortest paths through people and events alike: an event is half a step from each of its people, a tie without an event one step, and
 * only pairs of people count. A large meeting is one junction here, not a clique of ties. Without events it is `betweenness`.
 * K. Faust, Soc. Networks 19(2), 1997, doi:10.1016/S0378-8733(96)00300-0.
 */
export const twoModeBetweenness: Measure<'two-mode-betweenness'> = {
  name: 'two-mode-betweenness',
  question: 'Who joins the events that others attend?',
  weightMeans: 'nothing',
  cost: 'O(n (ties without event + attendances)), exact at every size once there are events',
  central: 'high',
  measure: async (context) => {
    const { facts, run } = context;
    if (facts.attendance.length === 0) return betweenness.measure({ ...context, length: 'step' });
    const { nodeCount } = facts.direct;
    const people = Uint32Array.from({ length: nodeCount }, (_, v) => v);
    const csr = twoModeGraph(facts.direct, facts.attendance);
    const scores = await run(betweennessJob, { csr, length: 'inverse-strength', sources: people, targets: people });
    return scores.slice(0, nodeCount);
  },
};
