import { buildCsr, type Csr, findArc } from '../kernels/index.ts';
import { type CaseLink, compareIds, type Person, type PersonId } from '../model/index.ts';
import type { RingNetwork, Snapshot } from '../network/index.ts';
import { type DatedLinks, datedLinks } from './dated-links.ts';

/** What a case says beyond who is tied to whom, over the nodes of the measured graph; each part is made when first asked for. */
export interface CaseFacts {
  /** What is known of the people, by node. */
  readonly people: readonly Person[];
  /** The node of a person, or -1. */
  nodeOf(id: PersonId): number;
  /** Each event's nodes. */
  readonly attendance: readonly Uint32Array[];
  /** The ties that links without an event make, strengths summed. */
  readonly direct: Csr;
  /** The directed links as arcs from source to target. */
  readonly arcs: Csr;
  /** The links with a time, on the scale that most of them have. */
  readonly dated: DatedLinks;
  /** Kind of link to the ties of that kind, by kind. */
  readonly layers: ReadonlyMap<string, Csr>;
  /** A whole number for each known group or stage, -1 for an unknown one. */
  numbersOf(field: 'group' | 'stage'): Int32Array;
}

/** Reads the facts of a network over the people of one of its snapshots; links to anybody else, and links of ties it dropped, are not there. */
export function caseFacts(network: RingNetwork, snapshot: Snapshot): CaseFacts {
  const { ids, indexOf, csr } = snapshot;
  const amongThem = once(() =>
    network.links.filter(({ source, target }) => {
      const [a, b] = [indexOf(source), indexOf(target)];
      return a >= 0 && b >= 0 && findArc(csr, a, b) >= 0;
    }),
  );
  const among = (keep: (link: CaseLink) => boolean, directed = false): Csr => {
    const links = amongThem().filter(keep);
    return buildCsr(
      ids.length,
      {
        sources: Uint32Array.from(links, ({ source }) => indexOf(source)),
        targets: Uint32Array.from(links, ({ target }) => indexOf(target)),
        strengths: Float64Array.from(links, ({ strength }) => strength),
      },
      directed,
    );
  };
  const people = once(() => ids.map(network.person));
  const direct = once(() => among(({ event }) => event === undefined));
  const arcs = once(() => among((link) => link.directed, true));
  const dated = once(() => datedLinks(amongThem(), indexOf));
  const layers = once(() => {
    const kinds = [...new Set(amongThem().map(({ kind }) => kind))].sort(compareIds);
    return new Map<string, Csr>(kinds.map((kind) => [kind, among((link) => link.kind === kind)]));
  });
  return {
    get people() {
      return people();
    },
    nodeOf: indexOf,
    attendance: [...snapshot.attendance.values()],
    get direct() {
      return direct();
    },
    get arcs() {
      return arcs();
    },
    get dated() {
      return dated();
    },
    get layers() {
      return layers();
    },
    numbersOf: (field) => {
      const names = [...new Set(people().map((person) => person[field]))].filter((name) => name !== undefined);
      const numbers = new Map(names.sort(compareIds).map((name, number) => [name, number]));
      return Int32Array.from(people(), (person) => numbers.get(person[field] ?? '') ?? -1);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
