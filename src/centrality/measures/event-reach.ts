import { decayJob, findArc, harmonicJob, roadReachJob } from '../../kernels/index.ts';
import { checkOptions, checkSubject, word } from '../../rules/index.ts';
import type { CaseFacts } from '../case-facts.ts';
import type { Measure, MeasureContext } from '../measure.ts';

const RULES = { discount: word(['harmonic', 'decay']) };

/**
 * Reach where a shared event is a longer road the more people were there: a measure beside `harmonic` and `decay`.
 *
 *   a tie is 1 / w long,   w = (1 if any direct link) + sum over shared events of s people of 1 / (s - 1)
 *   harmonic: sum over others of 1 / d,   decay: sum over others of 2^-(d / median length of a tie)
 *
 * How strong links are does not matter. In a case without events every tie is one step long, and the values are those of `harmonic` and `decay` to the bit.
 * Gotcha: on event networks it ranks no worse than plain reach, but what it gains hangs on one network (`npm run bench:ranking`): an option, not the default.
 * Cost: O(n (n + m) log n), exact at every size.
 *
 * @throws RingtraceError `invalid-option` for another discount.
 * @example eventReach('harmonic').name // => 'event-harmonic'
 */
export function eventReach(discount: 'harmonic' | 'decay'): Measure<'event-harmonic' | 'event-decay'> {
  checkSubject('eventReach', discount, 'text');
  checkOptions('eventReach', { discount }, RULES);
  return {
    name: `event-${discount}`,
    question: 'Who reaches everybody, when large events are long roads?',
    weightMeans: 'nothing',
    cost: 'O(n (n + m) log n)',
    central: 'high',
    measure: ({ csr, facts, run }) => {
      if (facts.attendance.length === 0) return run(discount === 'harmonic' ? harmonicJob : decayJob, { csr });
      const lengths = roadLengths(csr, facts);
      return run(roadReachJob, { csr, lengths, discount, scale: median(lengths) });
    },
  };
}

function roadLengths(csr: MeasureContext['csr'], { direct, attendance }: CaseFacts): Float64Array {
  const nearness = new Float64Array(csr.targets.length);
  for (let v = 0; v < csr.nodeCount; v++)
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++)
      if (findArc(direct, v, csr.targets[arc]!) >= 0) nearness[arc] = 1;
  for (const nodes of attendance) {
    if (nodes.length < 2) continue;
    for (const a of nodes)
      for (const b of nodes) {
        const arc = a === b ? -1 : findArc(csr, a, b);
        if (arc >= 0) nearness[arc]! += 1 / (nodes.length - 1);
      }
  }
  // Of a tie whose links are neither direct nor of a projected event nothing says that it is long.
  return nearness.map((w) => (w === 0 ? 1 : 1 / w));
}

/** The middle value; of an even number of them the mean of the two; 1 of none. */
function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const half = sorted.length >> 1;
  if (sorted.length === 0) return 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
