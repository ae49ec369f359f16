import { buildCsr, trophicHeights } from '../../kernels/index.ts';
import type { EligibleId } from '../../model/index.ts';
import { linksAmongEligible, linksByPerson } from '../eligible-links.ts';
import type { EvidenceReading, EvidenceSignal } from '../evidence-signal.ts';

/** Above this the directions could be chance. */
const LEVEL = 0.05;

/**
 * Height in the chain of command: SpringRank over orders, the mean of the connected part being 0, givers above and receivers below.
 *
 *   r = -h with (D_in + D_out - A - A') h = D_in - D_out          one step of command is about 1
 *
 * Incoherence F0 (0: strictly layered) and its permutation p belong to all orders together. Speaks half a step above the mean, when p is at most .05: a
 * tree of orders is layered whichever way they point, has p = 1, and says nothing here that `gives-orders` does not.
 * Papers: C. De Bacco et al., Sci. Adv. 4, 2018, doi:10.1126/sciadv.aar8260; R. MacKay et al., R. Soc. Open Sci. 7, 2020, doi:10.1098/rsos.201138.
 */
export const commandHeight: EvidenceSignal = {
  name: 'command-height',
  question: 'Who stands high in the chain of command?',
  isAct: true,
  read: ({ network }) => {
    const orders = linksAmongEligible(network, ['order']).filter(({ directed }) => directed);
    const byPerson = linksByPerson(orders);
    const people = network.eligible.filter((person) => byPerson.has(person));
    const nodes = new Map<string, number>(people.map((person, node) => [person, node]));
    const csr = buildCsr(
      people.length,
      {
        sources: Uint32Array.from(orders, ({ source }) => nodes.get(source)!),
        targets: Uint32Array.from(orders, ({ target }) => nodes.get(target)!),
      },
      true,
    );
    const { heights, incoherence, p } = trophicHeights(csr);
    return new Map(
      people.map((person, node): [EligibleId, EvidenceReading] => {
        const value = 0 - heights[node]!;
        const where = `${Math.abs(value).toFixed(1)} steps ${value < 0 ? 'below' : 'above'} the mean of the chain of command`;
        const detail = `${where}; incoherence ${incoherence.toFixed(2)}, p = ${p.toFixed(3)}`;
        return [person, { value, speaks: value >= 0.5 && p <= LEVEL, detail, evidence: byPerson.get(person)! }];
      }),
    );
  },
};
