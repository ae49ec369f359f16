import type { RecordId } from './record.ts';

/** Records in groups that only ever grow, and never hold two records that were judged different. */
export interface Clusters {
  /** Joins two groups, or says which pair judged different stands between them. */
  join(a: RecordId, b: RecordId): 'joined' | 'already' | readonly [RecordId, RecordId];
  /** The records on the way from one to the other by the joins made; empty when there is none. */
  path(from: RecordId, to: RecordId): readonly RecordId[];
  /** Every group, in no order that matters. */
  groups(): Iterable<readonly RecordId[]>;
}

export function createClusters(
  records: Iterable<RecordId>,
  different: readonly (readonly [RecordId, RecordId])[],
): Clusters {
  const groupOf = new Map<RecordId, RecordId[]>();
  for (const record of records) groupOf.set(record, [record]);
  const foes = listNeighbors(different);
  const joins = new Map<RecordId, RecordId[]>();

  const standingBetween = (small: readonly RecordId[], large: readonly RecordId[]) => {
    let found: readonly [RecordId, RecordId] | undefined;
    for (const a of small) {
      for (const b of foes.get(a) ?? []) {
        if (groupOf.get(b) !== large) continue;
        const pair: readonly [RecordId, RecordId] = a < b ? [a, b] : [b, a];
        // The smallest pair, so that what is reported does not hang on the order of joining.
        if (found === undefined || pair[0] < found[0] || (pair[0] === found[0] && pair[1] < found[1])) found = pair;
      }
    }
    return found;
  };

  return {
    join(a, b) {
      const [one, other] = [groupOf.get(a)!, groupOf.get(b)!];
      if (one === other) return 'already';
      const [small, large] = one.length < other.length ? [one, other] : [other, one];
      const foe = standingBetween(small, large);
      if (foe) return foe;
      for (const record of small) {
        large.push(record);
        groupOf.set(record, large);
      }
      push(joins, a, b);
      push(joins, b, a);
      return 'joined';
    },
    path(from, to) {
      const cameFrom = new Map<RecordId, RecordId>([[from, from]]);
      // Joins make a forest, so there is one way at most.
      for (const record of cameFrom.keys()) {
        for (const next of joins.get(record) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, record);
      }
      if (!cameFrom.has(to)) return [];
      const path = [to];
      while (path[0] !== from) path.unshift(cameFrom.get(path[0]!)!);
      return path;
    },
    groups: () => new Set(groupOf.values()),
  };
}

function listNeighbors(pairs: readonly (readonly [RecordId, RecordId])[]): Map<RecordId, RecordId[]> {
  const neighbors = new Map<RecordId, RecordId[]>();
  for (const [a, b] of pairs) {
    push(neighbors, a, b);
    push(neighbors, b, a);
  }
  return neighbors;
}

function push(lists: Map<RecordId, RecordId[]>, key: RecordId, value: RecordId): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
