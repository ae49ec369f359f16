import { buildCsr, type Capabilities, type Csr, inducedSubgraph } from '../kernels/index.ts';
import type { EligibleId, Person } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { type ResolvedStage, stagesHeld } from './script.ts';

/** Those who may be scored and have a tie, the things they use, and which stages of a script each of them holds. */
export interface StageGraph {
  /** People with a tie to another or to a thing, sorted by id: the nodes of `csr`. */
  readonly people: readonly EligibleId[];
  readonly csr: Csr;
  readonly things: readonly Person[];
  /** People, then things; fragments hang together through things too. The same graph as `csr` where there are none. */
  readonly joint: Csr;
  /** 1 for people, 0 for things. */
  readonly sizes: Uint8Array;
  /** Of each node of `joint` the stages it holds, by place in the script. */
  readonly held: readonly (readonly number[])[];
  readonly capabilities: Capabilities;
}

export function stageGraph(network: RingNetwork, script: readonly ResolvedStage[]): StageGraph {
  const { csr, ids, indexOf } = network.eligibleSnapshot;
  const { things, thingLinks } = network;
  const thingAt = new Map(things.map(({ id }, i) => [id, i]));
  const usesThing = new Uint8Array(ids.length);
  for (const { source, target } of thingLinks)
    for (const end of [source, target]) if (indexOf(end) >= 0) usesThing[indexOf(end)] = 1;
  const nodes = Uint32Array.from(ids.keys()).filter((v) => csr.offsets[v + 1]! > csr.offsets[v]! || usesThing[v] === 1);
  const among = inducedSubgraph(csr, nodes);
  const people = Array.from(nodes, (v) => ids[v]!);
  const records = [...people.map(network.person), ...things];
  const held = records.map((record) => stagesHeld(record, script));
  const counts = new Uint16Array(records.length * script.length);
  held.forEach((stages, v) => {
    for (const stage of stages) counts[v * script.length + stage] = 1;
  });
  const placeOf = new Map(Array.from(nodes, (v, place) => [v, place]));
  const nodeOf = (id: string): number | undefined => {
    const thing = thingAt.get(id);
    return thing === undefined ? placeOf.get(indexOf(id)) : people.length + thing;
  };
  return {
    people,
    csr: among,
    things,
    joint: things.length === 0 ? among : joinThings(among, records.length, thingLinks, nodeOf),
    sizes: Uint8Array.from(records, (_, v) => (v < people.length ? 1 : 0)),
    held,
    capabilities: { counts, least: Uint16Array.from(script, ({ least }) => least) },
  };
}

/** A link to somebody who may not be scored joins nothing. */
function joinThings(
  among: Csr,
  nodeCount: number,
  links: RingNetwork['thingLinks'],
  nodeOf: (id: string) => number | undefined,
): Csr {
  const sources: number[] = [];
  const targets: number[] = [];
  for (let v = 0; v < among.nodeCount; v++)
    for (const u of among.targets.subarray(among.offsets[v], among.offsets[v + 1]))
      if (u > v) {
        sources.push(v);
        targets.push(u);
      }
  for (const { source, target } of links) {
    const [a, b] = [nodeOf(source), nodeOf(target)];
    if (a === undefined || b === undefined) continue;
    sources.push(a);
    targets.push(b);
  }
  return buildCsr(nodeCount, { sources: Uint32Array.from(sources), targets: Uint32Array.from(targets) });
}
