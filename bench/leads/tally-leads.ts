import { analyzeCaseFully } from '../../src/analysis/index.ts';
import type { KnownLeads, Wording } from '../../src/model/index.ts';
import type { Task } from '../ranking/tasks.ts';

export type { KnownLeads } from '../../src/model/index.ts';

const WORDS: readonly Wording[] = ['strong-lead', 'supported-lead', 'weak-lead'];
/** Bands of P(first ten): below .6, to .8, to .95, and above. */
const BANDS: readonly (readonly [from: number, to: number])[] = [
  [0, 0.6],
  [0.6, 0.8],
  [0.8, 0.95],
  [0.95, 1],
];

export interface LeadTally {
  readonly known: KnownLeads;
  /** For each network: its leads, and right of labelled by word. */
  readonly rows: readonly { readonly name: string; readonly leads: number; readonly words: readonly string[] }[];
  readonly notRanked: readonly string[];
}

/**
 * Analyzes each network with every default, and holds its leads against the labels. Counted are leads whose part is known: right is who is
 * labelled a planner. A network that the verdict does not rank has no leads and counts for nothing.
 */
export async function tallyLeads(tasks: readonly Task[]): Promise<LeadTally> {
  const found: { wording: Wording; pTop: number; isRight: boolean; name: string }[] = [];
  const notRanked: string[] = [];
  const leadCount = new Map<string, number>();
  for (const { name, network, nodes, isPlanner } of tasks) {
    const analysis = await analyzeCaseFully(network.links, { workers: 1 });
    if (analysis.verdict !== 'ranked') notRanked.push(name);
    const labelOf = new Map<string, boolean>(nodes.map((node, i) => [network.eligible[node]!, isPlanner[i]!]));
    leadCount.set(name, analysis.leads.length);
    for (const { person, wording, pTop } of analysis.leads) {
      const isRight = labelOf.get(person);
      if (isRight !== undefined) found.push({ wording, pTop: pTop ?? 0, isRight, name });
    }
  }
  const count = (list: typeof found): { leads: number; right: number } => ({
    leads: list.length,
    right: list.filter(({ isRight }) => isRight).length,
  });
  return {
    known: {
      cases: tasks.length - notRanked.length,
      ...count(found),
      words: WORDS.map((wording) => ({ wording, ...count(found.filter((lead) => lead.wording === wording)) })),
      firstTen: BANDS.map(([from, to]) => ({
        from,
        to,
        ...count(found.filter(({ pTop }) => pTop >= from && (pTop < to || to === 1))),
      })),
    },
    rows: tasks.map(({ name }) => ({
      name,
      leads: leadCount.get(name)!,
      words: WORDS.map((wording) => {
        const { leads, right } = count(found.filter((lead) => lead.name === name && lead.wording === wording));
        return leads === 0 ? '-' : `${right} of ${leads}`;
      }),
    })),
    notRanked,
  };
}
