/**
 * Peels a cloud of points into layers: depth 1 are the points that no other point dominates (at least as high in every coordinate and
 * higher in one), depth 2 those that only depth 1 dominates, and so on. Equal points share their depth.
 *
 * Cost: O(n log n) comparisons times the width of a layer. Paper: X. Zhang et al., IEEE Trans. Evol. Comput. 19(2), 2015 (ENS-BS),
 * doi:10.1109/TEVC.2014.2308305.
 *
 * @example paretoDepths([[1, 1], [2, 0], [0, 0]]) // => [1, 1, 2]
 */
export function paretoDepths(points: readonly (readonly number[])[]): number[] {
  const descending = [...points.keys()].sort((a, b) => compareDescending(points[a]!, points[b]!));
  const layers: (readonly number[])[][] = [];
  const depths = new Array<number>(points.length);
  let previous: number | undefined;
  for (const index of descending) {
    const point = points[index]!;
    if (previous !== undefined && compareDescending(points[previous]!, point) === 0) {
      depths[index] = depths[previous]!;
      continue;
    }
    previous = index;
    const depth = firstFreeLayer(layers, point);
    if (depth === layers.length) layers.push([point]);
    else layers[depth]!.push(point);
    depths[index] = depth + 1;
  }
  return depths;
}

/** Layers that dominate a point come before those that do not, so the first that does not is found by halving. */
function firstFreeLayer(layers: readonly (readonly (readonly number[])[])[], point: readonly number[]): number {
  let low = 0;
  let high = layers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (layers[middle]!.some((other) => other.every((value, axis) => value >= point[axis]!))) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareDescending(a: readonly number[], b: readonly number[]): number {
  for (let axis = 0; axis < a.length; axis++) if (a[axis] !== b[axis]) return b[axis]! - a[axis]!;
  return 0;
}
