import { type BatchSearch, COUNT_LIMIT } from './betweenness-batch.ts';
import type { SearchGraph } from './betweenness-graph.ts';
import { batchSearchBase64 } from './betweenness-wasm-bytes.ts';
import { LANES } from './lanes.ts';

interface CompiledMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Compiled {
  readonly memory: CompiledMemory;
  readonly useGraph: (...addresses: number[]) => void;
  readonly useRoom: (...addresses: number[]) => void;
  readonly run: (sources: number, sourceCount: number, nodeCount: number, limit: number) => number;
}

const PAGE = 65_536;
const ROW_BYTES = 8 * LANES;
const HEAD_BYTES = 16;
let module: object | undefined;

// Its types come with the DOM's, which the cellar does without.
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/**
 * The batch search in WebAssembly with SIMD, bit-equal to `createBatchSearch`. Undefined where the platform has no SIMD, no
 * WebAssembly, or forbids compiling it: the caller falls back.
 */
export function createWasmSearch(graph: SearchGraph): BatchSearch | undefined {
  const engine = (globalThis as { WebAssembly?: unknown }).WebAssembly as Engine | undefined;
  if (!engine) return undefined;
  try {
    module ??= new engine.Module(Uint8Array.from(atob(batchSearchBase64), (char) => char.charCodeAt(0)));
    return new WasmSearch(graph, new engine.Instance(module).exports as Compiled);
  } catch {
    return undefined;
  }
}

class WasmSearch implements BatchSearch {
  private readonly nodeCount: number;
  private readonly arcCount: number;
  private readonly compiled: Compiled;
  private readonly scores: number;
  private readonly laneWeights: number;
  private readonly sources: number;
  private readonly roomStart: number;
  private levelsOfRoom: number = 4;
  private end: number = PAGE;

  constructor(graph: SearchGraph, compiled: Compiled) {
    const { nodeCount } = graph;
    this.nodeCount = nodeCount;
    this.arcCount = graph.targets.length;
    this.compiled = compiled;
    const columns = [graph.offsets, graph.targets, graph.multiplicity, graph.weight].map((column) =>
      this.place(column),
    );
    this.scores = this.room(8 * nodeCount);
    const marks = this.room(8 * nodeCount);
    this.laneWeights = this.room(8 * LANES);
    this.sources = this.room(4 * LANES);
    compiled.useGraph(...columns, this.scores, marks, this.laneWeights);
    this.roomStart = this.end;
    this.layRows();
  }

  run(sources: Uint32Array, sourceWeights: Float64Array): boolean {
    for (;;) {
      const { buffer } = this.compiled.memory;
      new Uint32Array(buffer, this.sources, LANES).set(sources);
      const weights = new Float64Array(buffer, this.laneWeights, LANES);
      weights.fill(0);
      weights.set(sourceWeights);
      const outcome = this.compiled.run(this.sources, sources.length, this.nodeCount, COUNT_LIMIT);
      if (outcome !== 2) return outcome === 1;
      this.levelsOfRoom *= 2;
      this.layRows();
    }
  }

  take(): Float64Array {
    const scores = new Float64Array(this.compiled.memory.buffer, this.scores, this.nodeCount);
    const taken = scores.slice();
    scores.fill(0);
    return taken;
  }

  /** Rows and steps hold nothing between runs, so growing means laying them out again. */
  private layRows(): void {
    this.end = this.roomStart;
    const rowCount = this.levelsOfRoom * this.nodeCount + LANES + 1;
    const stepCount = this.levelsOfRoom * this.arcCount + 1;
    const heads = this.room(HEAD_BYTES * rowCount);
    const rows = this.room(ROW_BYTES * rowCount);
    this.compiled.useRoom(heads, rows, rowCount, this.room(4 * stepCount), stepCount);
  }

  private place(column: Uint32Array | Float64Array): number {
    const at = this.room(column.byteLength);
    new Uint8Array(this.compiled.memory.buffer, at).set(
      new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
    );
    return at;
  }

  /** Takes bytes at the end of what is in use, on a cache line. */
  private room(bytes: number): number {
    const { memory } = this.compiled;
    const at = this.end;
    this.end = at + 64 * Math.ceil(bytes / 64);
    const missing = this.end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    return at;
  }
}
