import { type Noticed, type Shown, shownWithNotice } from '../display/index.ts';
import type { EligibleId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { replaceabilitySheet } from './replaceability-sheet.ts';
import { replaceabilityRules } from './resilience-rules.ts';
import { resolveScript, type Script } from './script.ts';
import { type StageGraph, stageGraph } from './stage-graph.ts';

/** What `replaceability` may be told. */
export interface ReplaceabilityOptions {
  /** The stages of the crime; default `SMUGGLING_SCRIPT`. */
  readonly script?: Script | undefined;
  /** How many steps away a successor may stand; default 2. */
  readonly within?: number | undefined;
}

/** Who could follow somebody in their stage. */
export interface PersonReplaceability {
  /** Who it is. */
  readonly person: EligibleId;
  /** The stage they hold. */
  readonly stage: string;
  /** Others of the stage within reach. */
  readonly successorCount: number;
  /** Sum over them of the share of this person's contacts that they know already. */
  readonly replaceability: number;
  /** The largest of these shares, 0 to 1: how ready the readiest is. */
  readonly readiest: number;
}

/** How hard one stage is to fill again. */
export interface StageReplaceability {
  /** What the stage is called. */
  readonly stage: string;
  /** People who hold it. */
  readonly peopleCount: number;
  /** People nobody of the stage within reach could follow. */
  readonly irreplaceableCount: number;
  /** Mean over its people; null where it has none. */
  readonly meanReplaceability: number | null;
  /** Mean of `readiest` over its people; null where it has none. */
  readonly meanReadiest: number | null;
}

/** How hard each stage is to fill again. */
export interface Replaceability extends Noticed, Shown {
  /** How many steps away a successor could stand. */
  readonly within: number;
  /** The hardest to replace first; of equal ones in order of the script. */
  readonly stages: readonly StageReplaceability[];
  /** By stage in order of the script, the hardest to replace first; equal ones by id. Who holds two stages stands twice. */
  readonly people: readonly PersonReplaceability[];
}

/**
 * Who could step in, if one person fell out? Others of the same stage nearby, the more so the more contacts they share.
 *
 *   replaceability(v) = sum over u of the stage of v, d(u, v) <= within, of |N(u) and N(v)| / |N(v) without u|          0 ... successors
 *
 * A share is 0 where v has no other contact. Ties are steps whatever their strength. Things stand in for nobody.
 * What matters of a disruption is how the ring recovers: read stages before people.
 * Gotcha: successors the file does not know are the likeliest ones.
 * Cost: O(n m) at worst, small neighborhoods in practice.
 * Paper: T. Diviak, Trends Organ. Crime, 2023, doi:10.1007/s12117-023-09502-2 (why recovery matters); the sum is this library's own.
 *
 * @throws RingtraceError `invalid-option` for a script that is none, or `within` that is no whole number above 0.
 * @example replaceability(kiteNetwork).stages.every(({ peopleCount }) => peopleCount === 0) // => true
 */
export function replaceability(network: RingNetwork, options: ReplaceabilityOptions = {}): Replaceability {
  const place = 'replaceability';
  checkSubject(place, network, 'network');
  checkOptions(place, options, replaceabilityRules);
  const { within = 2 } = options;
  const script = resolveScript(options.script);
  const graph = stageGraph(network, script);
  const people: PersonReplaceability[] = script.flatMap(({ name }, stage) => {
    const holders = graph.people.flatMap((_, v) => (graph.held[v]!.includes(stage) ? [v] : []));
    return holders
      .map((v) => ({ person: graph.people[v]!, stage: name, ...successors(graph, v, stage, within) }))
      .sort((a, b) => a.replaceability - b.replaceability);
  });
  const stages = script.map(({ name }): StageReplaceability => {
    const holders = people.filter(({ stage }) => stage === name);
    const mean = (values: readonly number[]): number | null =>
      values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      stage: name,
      peopleCount: holders.length,
      irreplaceableCount: holders.filter(({ successorCount }) => successorCount === 0).length,
      meanReplaceability: mean(holders.map((holder) => holder.replaceability)),
      meanReadiest: mean(holders.map(({ readiest }) => readiest)),
    };
  });
  stages.sort((a, b) => (a.meanReplaceability ?? -1) - (b.meanReplaceability ?? -1));
  const found = { within, stages, people };
  return shownWithNotice(found, replaceabilitySheet(found), network.protection.ranksUncategorized);
}

function successors(
  { csr, held }: StageGraph,
  v: number,
  stage: number,
  within: number,
): Pick<PersonReplaceability, 'successorCount' | 'replaceability' | 'readiest'> {
  const neighbors = (u: number): Uint32Array => csr.targets.subarray(csr.offsets[u], csr.offsets[u + 1]);
  const distance = new Map([[v, 0]]);
  for (const [u, steps] of distance) {
    if (steps === within) break;
    for (const next of neighbors(u)) if (!distance.has(next)) distance.set(next, steps + 1);
  }
  const own = new Set(neighbors(v));
  const shares = [...distance.keys()]
    .filter((u) => u !== v && held[u]!.includes(stage))
    .map((u) => {
      const contacts = own.size - Number(own.has(u));
      return contacts === 0 ? 0 : neighbors(u).filter((w) => own.has(w)).length / contacts;
    })
    .sort((a, b) => a - b);
  return {
    successorCount: shares.length,
    replaceability: shares.reduce((sum, share) => sum + share, 0),
    readiest: shares.at(-1) ?? 0,
  };
}
