/** Where nodes stand; changed in place. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

interface Part {
  readonly nodes: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 0.045;

/**
 * Sets the parts of a drawing that no edge ties to the largest in rows below it, larger ones first. A force layout drives such parts
 * far apart, so that one person without ties can halve the scale of everybody else.
 *
 * Cost: O(nodes + edges).
 */
export function packParts({ x, y }: Places, edges: readonly (readonly [number, number, ...unknown[]])[]): void {
  const [largest, ...others] = listParts(x.length, edges).map((nodes) => measure(nodes, x, y));
  if (largest === undefined || others.length === 0) return;
  const area = others.reduce((sum, { width, height }) => sum + width * height, 0);
  const room = Math.max(largest.width, Math.sqrt(area), 1);
  const gap = GAP * room;
  let left = largest.left;
  // Screens show y upward: below is less.
  let top = largest.top - largest.height - 1.5 * gap;
  let rowHeight = 0;
  for (const part of others) {
    if (left > largest.left && left + part.width > largest.left + room) {
      left = largest.left;
      top -= rowHeight + gap;
      rowHeight = 0;
    }
    for (const node of part.nodes) {
      x[node]! += left - part.left;
      y[node]! += top - part.top;
    }
    left += part.width + gap;
    rowHeight = Math.max(rowHeight, part.height);
  }
}

/** Nodes that edges tie together, the largest part first, of equal ones that with the first node. */
function listParts(nodeCount: number, edges: readonly (readonly [number, number, ...unknown[]])[]): number[][] {
  const parent = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  for (const [source, target] of edges) {
    const [a, b] = [rootOf(source), rootOf(target)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const parts = new Map<number, number[]>();
  for (let node = 0; node < nodeCount; node++) {
    const root = rootOf(node);
    const part = parts.get(root);
    if (part) part.push(node);
    else parts.set(root, [node]);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

function measure(nodes: readonly number[], x: Float64Array, y: Float64Array): Part {
  let [left, right, low, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    left = Math.min(left, x[node]!);
    right = Math.max(right, x[node]!);
    low = Math.min(low, y[node]!);
    top = Math.max(top, y[node]!);
  }
  return { nodes, left, top, width: right - left, height: top - low };
}
