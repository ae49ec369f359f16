import type { Csr } from './csr.ts';

/** Classes of interchangeable nodes; see {@link twinClasses}. */
export interface TwinClasses {
  readonly classCount: number;
  readonly classOf: Uint32Array;
  /** 1 where the members of a class are tied to each other, 0 where they are not or the class has one member. */
  readonly closed: Uint8Array;
}

/**
 * Which nodes have the same neighbors, and may therefore be worked out once?
 *
 * Open twins have equal neighbor lists; closed twins are tied and have equal lists once each is added to its own. No node has
 * twins of both sorts. Classes are numbered by their smallest member. Strengths are not read.
 *
 * Cost: O(n + m) time. Lists are compared whole, so a hash collision can only miss a twin, never invent one.
 * Paper: A. E. Sariyuce et al., SIAM Int. Conf. on Data Mining, 2013, doi:10.1137/1.9781611972832.76.
 *
 * @example [...twinClasses(buildCsr(4, { sources: Uint32Array.of(0, 0, 0), targets: Uint32Array.of(1, 2, 3) })).classOf]
 *   // => [0, 1, 1, 1]
 */
export function twinClasses(csr: Pick<Csr, 'nodeCount' | 'offsets' | 'targets'>): TwinClasses {
  const { nodeCount, offsets, targets } = csr;
  const firstOpen = new Map<number, number>();
  const firstClosed = new Map<number, number>();
  const classOf = new Uint32Array(nodeCount);
  const closed = new Uint8Array(nodeCount);
  let classCount = 0;
  for (let v = 0; v < nodeCount; v++) {
    let hash = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) hash += scramble(targets[arc]!);
    const closedHash = hash + scramble(v);
    const open = firstOpen.get(hash);
    const tied = firstClosed.get(closedHash);
    if (open !== undefined && sameRows(csr, v, open)) classOf[v] = classOf[open]!;
    else if (tied !== undefined && sameRowsWithSelf(csr, v, tied)) {
      classOf[v] = classOf[tied]!;
      closed[classOf[v]!] = 1;
    } else {
      classOf[v] = classCount++;
      if (open === undefined) firstOpen.set(hash, v);
      if (tied === undefined) firstClosed.set(closedHash, v);
    }
  }
  return { classCount, classOf, closed: closed.slice(0, classCount) };
}

/** Below 2^32, so that sums over a row stay whole numbers in a double and do not depend on order. */
function scramble(v: number): number {
  let hash = Math.imul(v + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

type Rows = Pick<Csr, 'offsets' | 'targets'>;

function sameRows({ offsets, targets }: Rows, a: number, b: number): boolean {
  const length = offsets[a + 1]! - offsets[a]!;
  if (offsets[b + 1]! - offsets[b]! !== length) return false;
  for (let i = 0; i < length; i++) if (targets[offsets[a]! + i] !== targets[offsets[b]! + i]) return false;
  return true;
}

function sameRowsWithSelf({ offsets, targets }: Rows, a: number, b: number): boolean {
  const length = offsets[a + 1]! - offsets[a]!;
  if (offsets[b + 1]! - offsets[b]! !== length) return false;
  let i = offsets[a]!;
  let j = offsets[b]!;
  for (let step = 0; step < length - 1; step++, i++, j++) {
    if (targets[i] === b) i++;
    if (targets[j] === a) j++;
    if (targets[i] !== targets[j]) return false;
  }
  return targetsHold(targets, offsets, a, b);
}

function targetsHold(targets: Uint32Array, offsets: Uint32Array, a: number, b: number): boolean {
  for (let arc = offsets[a]!; arc < offsets[a + 1]!; arc++) if (targets[arc] === b) return true;
  return false;
}
