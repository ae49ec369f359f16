// AssemblyScript: a part of ./batch-search.ts.

/**
 * Adds to the arc of each step out of a row what its paths may claim, before claims overwrite their counts. The score of the arc at an address
 * lies at `scoreShift` and twice that address.
 */
export function creditArcs(head: usize, own: usize, laneWeights: usize, arcShift: usize, scoreShift: usize): void {
  const a = f64x2.mul(v128.load(laneWeights), v128.load(own));
  const b = f64x2.mul(v128.load(laneWeights, 16), v128.load(own, 16));
  const c = f64x2.mul(v128.load(laneWeights, 32), v128.load(own, 32));
  const d = f64x2.mul(v128.load(laneWeights, 48), v128.load(own, 48));
  const e = f64x2.mul(v128.load(laneWeights, 64), v128.load(own, 64));
  const f = f64x2.mul(v128.load(laneWeights, 80), v128.load(own, 80));
  const g = f64x2.mul(v128.load(laneWeights, 96), v128.load(own, 96));
  const h = f64x2.mul(v128.load(laneWeights, 112), v128.load(own, 112));
  const last = <usize>load<u32>(head, 12);
  for (let step = <usize>load<u32>(head, 8); step < last; step += 4) {
    const from = <usize>load<u32>(step);
    let sum = f64x2.mul(a, v128.load(from));
    sum = f64x2.add(sum, f64x2.mul(b, v128.load(from, 16)));
    sum = f64x2.add(sum, f64x2.mul(c, v128.load(from, 32)));
    sum = f64x2.add(sum, f64x2.mul(d, v128.load(from, 48)));
    sum = f64x2.add(sum, f64x2.mul(e, v128.load(from, 64)));
    sum = f64x2.add(sum, f64x2.mul(f, v128.load(from, 80)));
    sum = f64x2.add(sum, f64x2.mul(g, v128.load(from, 96)));
    sum = f64x2.add(sum, f64x2.mul(h, v128.load(from, 112)));
    const score = scoreShift + ((<usize>load<u32>(step + arcShift)) << 1);
    store<f64>(score, load<f64>(score) + (f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)));
  }
}
