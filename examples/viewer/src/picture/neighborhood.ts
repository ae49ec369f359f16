export type Neighbors = ReadonlyMap<string, readonly string[]>;

/** Who is tied to whom, each list in order of id. */
export function neighborsOf(ties: readonly { readonly source: string; readonly target: string }[]): Neighbors {
  const neighbors = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const list = neighbors.get(from);
    if (list) list.push(to);
    else neighbors.set(from, [to]);
  };
  for (const { source, target } of ties) {
    add(source, target);
    add(target, source);
  }
  for (const list of neighbors.values()) list.sort();
  return neighbors;
}

/** Everybody within so many steps of a person, the person included. */
export function within(neighbors: Neighbors, person: string, depth: number): Set<string> {
  const reached = new Set([person]);
  let edge = [person];
  for (let step = 0; step < depth; step++) {
    edge = edge.flatMap((at) => (neighbors.get(at) ?? []).filter((other) => !reached.has(other) && reached.add(other)));
  }
  return reached;
}

/** A shortest path among some people, both ends included; of several the one through the smallest ids. Empty when there is none. */
export function shortestPath(neighbors: Neighbors, among: ReadonlySet<string>, from: string, to: string): string[] {
  if (!among.has(from)) return [];
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const at of queue) {
    if (at === to) break;
    for (const next of neighbors.get(at) ?? []) {
      if (cameFrom.has(next) || !among.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  const path: string[] = [];
  for (let at = cameFrom.has(to) ? to : null; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
  return path;
}
