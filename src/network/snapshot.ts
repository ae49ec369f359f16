import { buildCsr, type Csr, type Steps } from '../kernels/index.ts';
import { type CaseLink, compareIds, type EligibleId, type EventId, type PersonId } from '../model/index.ts';
import type { Members } from './members.ts';
import type { LinkEnds } from './number-people.ts';
import { projectEvents } from './project-events.ts';

/** How shared events enter the graph: by projection of the person x event table, or row by row like any link. */
export type EventRule = 'project' | 'as-links';

/** A graph of people as numbers: person `ids[i]` is node i of `csr`. */
export interface Snapshot<Id extends PersonId = PersonId> {
  /** Sorted by code unit. */
  readonly ids: readonly Id[];
  /** The node of a person, or -1. */
  indexOf(id: PersonId): number;
  /** The ties as typed arrays. */
  readonly csr: Csr;
  /** Event to the sorted nodes of those who attended it; only events of at least two of the people. */
  readonly attendance: ReadonlyMap<EventId, Uint32Array>;
}

/** The graph of those who may be scored. */
export type EligibleSnapshot = Snapshot<EligibleId>;

export interface SnapshotRules {
  readonly events: EventRule;
  readonly minStrength: number;
}

/** Links folded between two stops. */
const LINKS_A_STEP = 1 << 14;

/**
 * Folds links into ties between the given people; links to anybody else are not there. Strengths of the links of a pair add up,
 * whatever their direction, and each shared event of s people adds 1 / (s - 1), once, however many rows record it. Stops on the way.
 */
export function* takeSnapshot<Id extends PersonId>(
  { ids, nodeOf, numberOf }: Members<Id>,
  ends: LinkEnds,
  links: readonly CaseLink[],
  rules: SnapshotRules,
): Steps<Snapshot<Id>> {
  const capacity = links.length;
  const columns = {
    sources: new Uint32Array(capacity),
    targets: new Uint32Array(capacity),
    strengths: new Float64Array(capacity),
  };
  const attendees = new Map<EventId, Set<number>>();
  let count = 0;
  for (let e = 0; e < capacity; e++) {
    if (e % LINKS_A_STEP === 0) yield;
    const from = nodeOf[ends.sources[e]!]!;
    const to = nodeOf[ends.targets[e]!]!;
    if (from < 0 || to < 0) continue;
    const { strength, event } = links[e]!;
    if (event !== undefined) {
      const present = attendees.get(event) ?? new Set();
      attendees.set(event, present.add(from).add(to));
      if (rules.events === 'project') continue;
    }
    columns.sources[count] = from;
    columns.targets[count] = to;
    columns.strengths[count++] = strength;
  }
  yield;
  const attendance = new Map(
    [...attendees]
      .sort(([a], [b]) => compareIds(a, b))
      .map(([event, present]) => [event, Uint32Array.from(present).sort()]),
  );
  yield;
  const direct = {
    sources: columns.sources.subarray(0, count),
    targets: columns.targets.subarray(0, count),
    strengths: columns.strengths.subarray(0, count),
  };
  const projected = rules.events === 'project' ? projectEvents(attendance.values()) : undefined;
  yield;
  const csr = buildCsr(ids.length, projected?.sources.length ? concatColumns(direct, projected) : direct);
  return {
    ids,
    indexOf: (id) => nodeOf[numberOf(id)] ?? -1,
    csr: rules.minStrength > 0 ? dropWeak(csr, rules.minStrength) : csr,
    attendance,
  };
}

type Columns = { readonly sources: Uint32Array; readonly targets: Uint32Array; readonly strengths: Float64Array };

function concatColumns(a: Columns, b: Columns): Columns {
  const join = <T extends Uint32Array | Float64Array>(left: T, right: T, joined: T): T => {
    joined.set(left);
    joined.set(right, left.length);
    return joined;
  };
  const length = a.sources.length + b.sources.length;
  return {
    sources: join(a.sources, b.sources, new Uint32Array(length)),
    targets: join(a.targets, b.targets, new Uint32Array(length)),
    strengths: join(a.strengths, b.strengths, new Float64Array(length)),
  };
}

/** The graph without the ties below a strength; nobody leaves it. */
function dropWeak(csr: Csr, minStrength: number): Csr {
  const sources: number[] = [];
  const targets: number[] = [];
  const strengths: number[] = [];
  for (let v = 0; v < csr.nodeCount; v++) {
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      if (csr.targets[arc]! < v || csr.strengths[arc]! < minStrength) continue;
      sources.push(v);
      targets.push(csr.targets[arc]!);
      strengths.push(csr.strengths[arc]!);
    }
  }
  return buildCsr(csr.nodeCount, {
    sources: Uint32Array.from(sources),
    targets: Uint32Array.from(targets),
    strengths: Float64Array.from(strengths),
  });
}
