import { planBuckets } from './betweenness-bucket-search.ts';
import type { SearchGraph } from './betweenness-graph.ts';
import { lengthSearchBase64 } from './betweenness-length-wasm-bytes.ts';
import { PLAIN_COUNTS } from './betweenness-paths.ts';
import { instantiate, type WasmMemory, WasmRoom } from './wasm-instance.ts';

interface Compiled {
  readonly memory: WasmMemory;
  readonly useGraph: (...addresses: number[]) => void;
  readonly useRoom: (...addresses: number[]) => void;
  readonly run: (
    source: number,
    sourceWeight: number,
    perLength: number,
    mask: number,
    slack: number,
    limit: number,
  ) => number;
}

/** Searches by length that add up: node scores for all sources run since the last {@link LengthScores.take}. */
export interface LengthScores {
  /** False, with nothing added, when a path count needs more than a double. */
  run(source: number, sourceWeight: number): boolean;
  /** The scores so far; starts again from 0. */
  take(): Float64Array;
}

/**
 * The bucket search and its credit in WebAssembly, bit-equal to `createBucketSearch` with `createPathCredit`. Undefined where
 * lengths differ too much for buckets, where twins are folded, or where WebAssembly cannot run.
 */
export function createWasmLengthSearch(graph: SearchGraph): LengthScores | undefined {
  const { nodeCount, targets, lengths, multiplicity, equalWithin } = graph;
  const plan = planBuckets(graph);
  if (!lengths || !plan || multiplicity.some((times) => times !== 1)) return undefined;
  const compiled = instantiate<Compiled>(lengthSearchBase64);
  if (!compiled) return undefined;
  const { memory } = compiled;
  const room = new WasmRoom(memory);
  const columns = [graph.offsets, targets, lengths, graph.weight].map((column) => room.place(column));
  const scores = room.take(8 * nodeCount);
  compiled.useGraph(...columns, scores);
  const distance = room.place(new Float64Array(nodeCount).fill(Infinity));
  const [counts, claims, settled, order] = [8, 8, 1, 8].map((bytes) => room.take(bytes * nodeCount)) as [
    number,
    number,
    number,
    number,
  ];
  const steps = room.take(4 * targets.length + 4);
  const buckets = room.place(new Uint32Array(plan.bucketCount).fill(0xffffffff));
  compiled.useRoom(distance, counts, claims, settled, order, steps, buckets, room.take(8 * targets.length + 8));
  const { perLength, bucketCount } = plan;
  return {
    run: (source, sourceWeight) =>
      compiled.run(source, sourceWeight, perLength, bucketCount - 1, 1 + equalWithin, PLAIN_COUNTS) === 1,
    take() {
      const held = new Float64Array(memory.buffer, scores, nodeCount);
      const taken = held.slice();
      held.fill(0);
      return taken;
    },
  };
}
