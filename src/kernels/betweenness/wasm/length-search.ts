// AssemblyScript: the twin of ../betweenness-bucket-search.ts and ../betweenness-paths.ts together, for one source at a time, adding
// the same numbers in the same order. The host lays out memory and passes addresses; nothing is allocated here.
// `npm run build:wasm` writes ../betweenness-length-wasm-bytes.ts.

const NONE: u32 = 0xffffffff;

let offsets: usize = 0;
let targets: usize = 0;
let lengths: usize = 0;
let weight: usize = 0;
let scores: usize = 0;
/** Per node: f64 way from the source, infinite between runs. */
let distance: usize = 0;
/** Per node: f64 paths from the source. */
let counts: usize = 0;
/** Per node: f64 what each path that ends or goes on there may claim. */
let claims: usize = 0;
/** Per node: u8 whether its distance is final, 0 between runs. */
let settled: usize = 0;
/** Nodes in the order of settling, and past each one the address of the end of its steps. */
let order: usize = 0;
/** Arcs that looked shortest; later the nodes they lead to, where they are. */
let steps: usize = 0;
/** Per bucket: u32 its latest entry. */
let buckets: usize = 0;
/** Per entry: u32 node, u32 the entry before it in its bucket. */
let entries: usize = 0;

export function useGraph(o: usize, t: usize, l: usize, w: usize, s: usize): void {
  offsets = o;
  targets = t;
  lengths = l;
  weight = w;
  scores = s;
}

export function useRoom(d: usize, c: usize, k: usize, f: usize, r: usize, p: usize, b: usize, e: usize): void {
  distance = d;
  counts = c;
  claims = k;
  settled = f;
  order = r;
  steps = p;
  buckets = b;
  entries = e;
}

/** Settles every node within reach, bucket after bucket; how many. */
function search(source: u32, perLength: f64, mask: u32, slack: f64): u32 {
  store<f64>(distance + ((<usize>source) << 3), 0);
  store<u32>(entries, source);
  store<u32>(entries, NONE, 4);
  store<u32>(buckets, 0);
  let top: u32 = 1;
  let waiting: u32 = 1;
  let reached: u32 = 0;
  let step = steps;
  for (let bucket: u32 = 0; waiting > 0; bucket = (bucket + 1) & mask) {
    const head = buckets + ((<usize>bucket) << 2);
    let entry = load<u32>(head);
    store<u32>(head, NONE);
    while (entry !== NONE) {
      waiting--;
      const at = entries + ((<usize>entry) << 3);
      const v = <usize>load<u32>(at);
      entry = load<u32>(at, 4);
      if (load<u8>(settled + v)) continue;
      store<u8>(settled + v, 1);
      store<f64>(counts + (v << 3), 0);
      const near = load<f64>(distance + (v << 3));
      const row = offsets + (v << 2);
      const last = load<u32>(row, 4);
      for (let arc = load<u32>(row); arc < last; arc++) {
        const next = load<u32>(targets + ((<usize>arc) << 2));
        const length = near + load<f64>(lengths + ((<usize>arc) << 3));
        const place = distance + ((<usize>next) << 3);
        const known = load<f64>(place);
        if (length > known * slack) continue;
        store<u32>(step, arc);
        step += 4;
        if (length >= known) continue;
        store<f64>(place, length);
        const latest = buckets + ((<usize>(<u32>(length * perLength) & mask)) << 2);
        const fresh = entries + ((<usize>top) << 3);
        store<u32>(fresh, next);
        store<u32>(fresh, load<u32>(latest), 4);
        store<u32>(latest, top);
        top++;
        waiting++;
      }
      const settledAt = order + ((<usize>reached) << 3);
      store<u32>(settledAt, <u32>v);
      store<u32>(settledAt, <u32>step, 4);
      reached++;
    }
  }
  return reached;
}

/** Keeps the steps that are shortest now that distances are final, and counts paths along them; false past the limit. */
function count(reached: u32, slack: f64, limit: f64): bool {
  let read = steps;
  let write = steps;
  const end = order + ((<usize>reached) << 3);
  store<f64>(counts + ((<usize>load<u32>(order)) << 3), 1);
  for (let at = order; at < end; at += 8) {
    const v = <usize>load<u32>(at);
    const last = <usize>load<u32>(at, 4);
    const near = load<f64>(distance + (v << 3));
    const own = load<f64>(counts + (v << 3));
    if (!(own < limit)) return false;
    for (; read < last; read += 4) {
      const arc = <usize>load<u32>(read);
      const next = <usize>load<u32>(targets + (arc << 2));
      if (near + load<f64>(lengths + (arc << 3)) > load<f64>(distance + (next << 3)) * slack) continue;
      store<u32>(write, <u32>next);
      write += 4;
      store<f64>(counts + (next << 3), load<f64>(counts + (next << 3)) + own);
    }
    store<u32>(at, <u32>write, 4);
  }
  return true;
}

/** Shares back along the steps what ends at each node and beyond. */
function credit(reached: u32, sourceWeight: f64): void {
  for (let at = order + ((<usize>(reached - 1)) << 3); at >= order; at -= 8) {
    const v = <usize>load<u32>(at);
    const first = at > order ? <usize>load<u32>(at - 4) : steps;
    const last = <usize>load<u32>(at, 4);
    let sum: f64 = 0;
    for (let step = first; step < last; step += 4) sum += load<f64>(claims + ((<usize>load<u32>(step)) << 3));
    const own = load<f64>(counts + (v << 3));
    sum *= own;
    store<f64>(claims + (v << 3), (load<f64>(weight + (v << 3)) + sum) / own);
    if (at === order) break;
    const score = scores + (v << 3);
    store<f64>(score, load<f64>(score) + sourceWeight * sum);
  }
}

/** 1 done; 0 a path count passed the limit, with nothing added. */
export function run(source: u32, sourceWeight: f64, perLength: f64, mask: u32, slack: f64, limit: f64): u32 {
  const reached = search(source, perLength, mask, slack);
  const fits = count(reached, slack, limit);
  if (fits) credit(reached, sourceWeight);
  const end = order + ((<usize>reached) << 3);
  for (let at = order; at < end; at += 8) {
    const v = <usize>load<u32>(at);
    store<f64>(distance + (v << 3), Infinity);
    store<u8>(settled + v, 0);
  }
  return <u32>fits;
}
