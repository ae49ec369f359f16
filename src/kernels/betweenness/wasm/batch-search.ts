// AssemblyScript: the twin of ../betweenness-batch.ts, two lanes an instruction, adding the same numbers in the same order. The
// host lays out memory and passes addresses; nothing is allocated here. `npm run build:wasm` writes ../betweenness-wasm-bytes.ts.

import { creditArcs } from './credit-arcs';

const ROW: usize = 128;

let offsets: usize = 0;
let targets: usize = 0;
let multiplicity: usize = 0;
let weight: usize = 0;
let scores: usize = 0;
/** Per node: u16 lanes visited, u16 lanes arriving, u32 address of the row at the level being filled. */
let marks: usize = 0;
let laneWeights: usize = 0;
/** Per row: u32 node, u32 lanes, u32 address of its first step, u32 one past the last. */
let heads: usize = 0;
let rows: usize = 0;
let rowRoom: u32 = 0;
/** Addresses of the rows that steps lead to. */
let steps: usize = 0;
let stepsEnd: usize = 0;
/** Per arc its score, 0 where nobody asks; how far behind each step the address of its arc is kept. */
let arcScores: usize = 0;
let arcShift: usize = 0;

export function useGraph(o: usize, t: usize, m: usize, w: usize, s: usize, k: usize, l: usize, a: usize): void {
  offsets = o;
  targets = t;
  multiplicity = m;
  weight = w;
  scores = s;
  marks = k;
  laneWeights = l;
  arcScores = a;
}

export function useRoom(h: usize, r: usize, rowCount: u32, s: usize, stepCount: u32, shift: usize): void {
  heads = h;
  rows = r;
  rowRoom = rowCount;
  steps = s;
  stepsEnd = s + ((<usize>stepCount) << 2);
  arcShift = shift;
}

/** Lists the steps out of rows `start .. end` and the rows they lead to; returns one past the last of these. */
function advance(start: u32, end: u32, firstStep: usize): u32 {
  let top = end;
  let step = firstStep;
  for (let row = start; row < end; row++) {
    const head = heads + ((<usize>row) << 4);
    const node = <usize>load<u32>(head);
    const lanes = load<u32>(head, 4);
    let arc = targets + ((<usize>load<u32>(offsets + (node << 2))) << 2);
    const last = targets + ((<usize>load<u32>(offsets + (node << 2), 4)) << 2);
    store<u32>(head, <u32>step, 8);
    // Whether a step leads on is a coin toss: everything is written, and kept only by moving the ends.
    for (; arc < last; arc += 4) {
      const next = load<u32>(arc);
      const mark = marks + ((<usize>next) << 3);
      const fresh = lanes & ~(<u32>load<u16>(mark));
      const arriving = <u32>load<u16>(mark, 2);
      const at = arriving ? load<u32>(mark, 4) : <u32>(rows + <usize>top * ROW);
      store<u32>(heads + ((<usize>top) << 4), next);
      // Without a shift the step overwrites what nobody asks for.
      store<u32>(step + arcShift, <u32>arc);
      store<u32>(step, at);
      store<u16>(mark, arriving | fresh, 2);
      store<u32>(mark, at, 4);
      const leadsOn = <u32>(fresh !== 0);
      top += leadsOn & <u32>(arriving === 0);
      step += (<usize>leadsOn) << 2;
    }
    store<u32>(head, <u32>step, 12);
  }
  for (let row = end; row < top; row++) {
    const head = heads + ((<usize>row) << 4);
    const mark = marks + ((<usize>load<u32>(head)) << 3);
    const arriving = <u32>load<u16>(mark, 2);
    store<u32>(head, arriving, 4);
    store<u32>(mark, <u32>load<u16>(mark) | arriving);
  }
  memory.fill(rows + <usize>end * ROW, 0, <usize>(top - end) * ROW);
  return top;
}

function lanesMask(lanes: u32, pair: v128): v128 {
  return i64x2.eq(v128.and(i64x2.splat(lanes), pair), pair);
}

/** Adds the counts of rows `start .. end` along their steps, to rows `end .. top`; the largest count in even and odd lanes. */
function count(start: u32, end: u32, top: u32): v128 {
  for (let row = start; row < end; row++) {
    const head = heads + ((<usize>row) << 4);
    const from = rows + <usize>row * ROW;
    const a = v128.load(from);
    const b = v128.load(from, 16);
    const c = v128.load(from, 32);
    const d = v128.load(from, 48);
    const e = v128.load(from, 64);
    const f = v128.load(from, 80);
    const g = v128.load(from, 96);
    const h = v128.load(from, 112);
    const last = <usize>load<u32>(head, 12);
    for (let step = <usize>load<u32>(head, 8); step < last; step += 4) {
      const to = <usize>load<u32>(step);
      v128.store(to, f64x2.add(v128.load(to), a));
      v128.store(to, f64x2.add(v128.load(to, 16), b), 16);
      v128.store(to, f64x2.add(v128.load(to, 32), c), 32);
      v128.store(to, f64x2.add(v128.load(to, 48), d), 48);
      v128.store(to, f64x2.add(v128.load(to, 64), e), 64);
      v128.store(to, f64x2.add(v128.load(to, 80), f), 80);
      v128.store(to, f64x2.add(v128.load(to, 96), g), 96);
      v128.store(to, f64x2.add(v128.load(to, 112), h), 112);
    }
  }
  let largest = f64x2.splat(0);
  for (let row = end; row < top; row++) {
    const head = heads + ((<usize>row) << 4);
    const lanes = load<u32>(head, 4);
    const times = f64x2.splat(load<f64>(multiplicity + ((<usize>load<u32>(head)) << 3)));
    const at = rows + <usize>row * ROW;
    const a = v128.and(f64x2.mul(v128.load(at), times), lanesMask(lanes, i64x2(1, 2)));
    const b = v128.and(f64x2.mul(v128.load(at, 16), times), lanesMask(lanes, i64x2(4, 8)));
    const c = v128.and(f64x2.mul(v128.load(at, 32), times), lanesMask(lanes, i64x2(16, 32)));
    const d = v128.and(f64x2.mul(v128.load(at, 48), times), lanesMask(lanes, i64x2(64, 128)));
    const e = v128.and(f64x2.mul(v128.load(at, 64), times), lanesMask(lanes, i64x2(256, 512)));
    const f = v128.and(f64x2.mul(v128.load(at, 80), times), lanesMask(lanes, i64x2(1024, 2048)));
    const g = v128.and(f64x2.mul(v128.load(at, 96), times), lanesMask(lanes, i64x2(4096, 8192)));
    const h = v128.and(f64x2.mul(v128.load(at, 112), times), lanesMask(lanes, i64x2(16384, 32768)));
    v128.store(at, a);
    v128.store(at, b, 16);
    v128.store(at, c, 32);
    v128.store(at, d, 48);
    v128.store(at, e, 64);
    v128.store(at, f, 80);
    v128.store(at, g, 96);
    v128.store(at, h, 112);
    const low = f64x2.pmax(f64x2.pmax(a, b), f64x2.pmax(c, d));
    const high = f64x2.pmax(f64x2.pmax(e, f), f64x2.pmax(g, h));
    largest = f64x2.pmax(largest, f64x2.pmax(low, high));
  }
  return largest;
}

/** What each path of a pair of lanes may claim. */
function claim(at: usize, carried: v128, mask: v128, ends: v128, times: v128): void {
  v128.store(at, v128.and(f64x2.mul(f64x2.div(f64x2.add(ends, carried), v128.load(at)), times), mask));
}

/** Turns the counts of a row into claims and credits its node. */
function credit(row: u32): void {
  const head = heads + ((<usize>row) << 4);
  const node = <usize>load<u32>(head);
  let a = f64x2.splat(0);
  let b = f64x2.splat(0);
  let c = f64x2.splat(0);
  let d = f64x2.splat(0);
  let e = f64x2.splat(0);
  let f = f64x2.splat(0);
  let g = f64x2.splat(0);
  let h = f64x2.splat(0);
  const last = <usize>load<u32>(head, 12);
  for (let step = <usize>load<u32>(head, 8); step < last; step += 4) {
    const from = <usize>load<u32>(step);
    a = f64x2.add(a, v128.load(from));
    b = f64x2.add(b, v128.load(from, 16));
    c = f64x2.add(c, v128.load(from, 32));
    d = f64x2.add(d, v128.load(from, 48));
    e = f64x2.add(e, v128.load(from, 64));
    f = f64x2.add(f, v128.load(from, 80));
    g = f64x2.add(g, v128.load(from, 96));
    h = f64x2.add(h, v128.load(from, 112));
  }
  const lanes = load<u32>(head, 4);
  const ends = f64x2.splat(load<f64>(weight + (node << 3)));
  const times = f64x2.splat(load<f64>(multiplicity + (node << 3)));
  const at = rows + <usize>row * ROW;
  a = f64x2.mul(v128.load(at), a);
  b = f64x2.mul(v128.load(at, 16), b);
  c = f64x2.mul(v128.load(at, 32), c);
  d = f64x2.mul(v128.load(at, 48), d);
  e = f64x2.mul(v128.load(at, 64), e);
  f = f64x2.mul(v128.load(at, 80), f);
  g = f64x2.mul(v128.load(at, 96), g);
  h = f64x2.mul(v128.load(at, 112), h);
  claim(at, a, lanesMask(lanes, i64x2(1, 2)), ends, times);
  claim(at + 16, b, lanesMask(lanes, i64x2(4, 8)), ends, times);
  claim(at + 32, c, lanesMask(lanes, i64x2(16, 32)), ends, times);
  claim(at + 48, d, lanesMask(lanes, i64x2(64, 128)), ends, times);
  claim(at + 64, e, lanesMask(lanes, i64x2(256, 512)), ends, times);
  claim(at + 80, f, lanesMask(lanes, i64x2(1024, 2048)), ends, times);
  claim(at + 96, g, lanesMask(lanes, i64x2(4096, 8192)), ends, times);
  claim(at + 112, h, lanesMask(lanes, i64x2(16384, 32768)), ends, times);
  a = f64x2.mul(v128.load(laneWeights), a);
  a = f64x2.add(a, f64x2.mul(v128.load(laneWeights, 16), b));
  a = f64x2.add(a, f64x2.mul(v128.load(laneWeights, 32), c));
  a = f64x2.add(a, f64x2.mul(v128.load(laneWeights, 48), d));
  a = f64x2.add(a, f64x2.mul(v128.load(laneWeights, 64), e));
  a = f64x2.add(a, f64x2.mul(v128.load(laneWeights, 80), f));
  a = f64x2.add(a, f64x2.mul(v128.load(laneWeights, 96), g));
  a = f64x2.add(a, f64x2.mul(v128.load(laneWeights, 112), h));
  const score = scores + (node << 3);
  store<f64>(score, load<f64>(score) + (f64x2.extract_lane(a, 0) + f64x2.extract_lane(a, 1)));
}

/** 1 done; 0 a path count passed the limit; 2 rows or steps need more room. Nothing is added unless done. */
export function run(sources: usize, sourceCount: u32, nodeCount: u32, limit: f64): u32 {
  const arcBytes = (<usize>load<u32>(offsets + ((<usize>nodeCount) << 2))) << 2;
  memory.fill(rows, 0, <usize>sourceCount * ROW);
  for (let lane: u32 = 0; lane < sourceCount; lane++) {
    const node = load<u32>(sources + ((<usize>lane) << 2));
    const head = heads + ((<usize>lane) << 4);
    store<u32>(head, node);
    store<u32>(head, 1 << lane, 4);
    store<u32>(marks + ((<usize>node) << 3), 1 << lane);
    store<f64>(rows + <usize>lane * ROW + ((<usize>lane) << 3), 1);
  }
  let outcome: u32 = 1;
  let start: u32 = 0;
  let top = sourceCount;
  let step = steps;
  while (start < top) {
    if (top + nodeCount >= rowRoom || step + arcBytes >= stepsEnd) {
      outcome = 2;
      break;
    }
    const end = top;
    top = advance(start, end, step);
    step = <usize>load<u32>(heads + ((<usize>end - 1) << 4), 12);
    const largest = count(start, end, top);
    if (!(f64x2.extract_lane(largest, 0) <= limit && f64x2.extract_lane(largest, 1) <= limit)) {
      outcome = 0;
      break;
    }
    start = end;
  }
  for (let row = outcome === 1 ? top : 0; row > 0; row--) {
    const head = heads + ((<usize>row - 1) << 4);
    const own = rows + (<usize>row - 1) * ROW;
    if (arcScores) creditArcs(head, own, laneWeights, arcShift, arcScores - (targets << 1));
    if (row > sourceCount) credit(row - 1);
  }
  for (let row: u32 = 0; row < top; row++) {
    store<u32>(marks + ((<usize>load<u32>(heads + ((<usize>row) << 4))) << 3), 0);
  }
  return outcome;
}
