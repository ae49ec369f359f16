import { type BatchSearch, COUNT_LIMIT } from './betweenness-batch.ts';
import type { SearchGraph } from './betweenness-graph.ts';
import { batchSearchBase64 } from './betweenness-wasm-bytes.ts';
import { LANES } from './lanes.ts';
import { instantiate, type WasmMemory, WasmRoom } from './wasm-instance.ts';

interface Compiled {
  readonly memory: WasmMemory;
  readonly useGraph: (...addresses: number[]) => void;
  readonly useRoom: (...addresses: number[]) => void;
  readonly run: (sources: number, sourceCount: number, nodeCount: number, limit: number) => number;
}

const ROW_BYTES = 8 * LANES;
const HEAD_BYTES = 16;

/** The batch search in WebAssembly with SIMD, bit-equal to `createBatchSearch`; undefined where that cannot run. */
export function createWasmSearch(graph: SearchGraph, wantsArcs = false): BatchSearch | undefined {
  const compiled = instantiate<Compiled>(batchSearchBase64);
  return compiled && new WasmSearch(graph, compiled, wantsArcs);
}

class WasmSearch implements BatchSearch {
  private readonly nodeCount: number;
  private readonly arcCount: number;
  private readonly compiled: Compiled;
  private readonly scores: number;
  /** 0 where no arcs are asked for. */
  private readonly arcScores: number;
  private readonly laneWeights: number;
  private readonly sources: number;
  private readonly roomStart: number;
  private levelsOfRoom: number = 4;
  private readonly room: WasmRoom;

  constructor(graph: SearchGraph, compiled: Compiled, wantsArcs: boolean) {
    const { nodeCount } = graph;
    this.nodeCount = nodeCount;
    this.arcCount = graph.targets.length;
    this.compiled = compiled;
    this.room = new WasmRoom(compiled.memory);
    const columns = [graph.offsets, graph.targets, graph.multiplicity, graph.weight].map((column) =>
      this.room.place(column),
    );
    this.scores = this.room.take(8 * nodeCount);
    const marks = this.room.take(8 * nodeCount);
    this.laneWeights = this.room.take(8 * LANES);
    this.sources = this.room.take(4 * LANES);
    this.arcScores = wantsArcs ? this.room.take(8 * this.arcCount) : 0;
    compiled.useGraph(...columns, this.scores, marks, this.laneWeights, this.arcScores);
    this.roomStart = this.room.end;
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
    return this.emptied(this.scores, this.nodeCount);
  }

  takeArcs(): Float64Array {
    return this.arcScores === 0 ? new Float64Array(0) : this.emptied(this.arcScores, this.arcCount);
  }

  private emptied(at: number, length: number): Float64Array {
    const scores = new Float64Array(this.compiled.memory.buffer, at, length);
    const taken = scores.slice();
    scores.fill(0);
    return taken;
  }

  /** Rows and steps hold nothing between runs, so growing means laying them out again. */
  private layRows(): void {
    this.room.end = this.roomStart;
    const rowCount = this.levelsOfRoom * this.nodeCount + LANES + 1;
    const stepCount = this.levelsOfRoom * this.arcCount + 1;
    const heads = this.room.take(HEAD_BYTES * rowCount);
    const rows = this.room.take(ROW_BYTES * rowCount);
    const steps = this.room.take(4 * stepCount);
    const shift = this.arcScores === 0 ? 0 : this.room.take(4 * stepCount) - steps;
    this.compiled.useRoom(heads, rows, rowCount, steps, stepCount, shift);
  }
}
