/** WebAssembly's memory; its types come with the DOM's, which the cellar does without. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const PAGE = 65_536;
const modules = new Map<string, object>();

/**
 * A fresh instance of a module, compiled once. Undefined where the platform has no SIMD, no WebAssembly, or forbids compiling it:
 * the caller falls back.
 */
export function instantiate<Exports>(base64: string): Exports | undefined {
  const engine = (globalThis as { WebAssembly?: unknown }).WebAssembly as Engine | undefined;
  if (!engine) return undefined;
  try {
    const module =
      modules.get(base64) ?? new engine.Module(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
    modules.set(base64, module);
    return new engine.Instance(module).exports as Exports;
  } catch {
    return undefined;
  }
}

/** Lays out an instance's memory from below, each piece on a cache line. */
export class WasmRoom {
  /** Where the next piece goes; set back to lay out anew. */
  end: number = PAGE;
  private readonly memory: WasmMemory;

  constructor(memory: WasmMemory) {
    this.memory = memory;
  }

  take(bytes: number): number {
    const at = this.end;
    this.end = at + 64 * Math.ceil(bytes / 64);
    const missing = this.end - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  place(column: Uint32Array | Float64Array): number {
    const at = this.take(column.byteLength);
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    new Uint8Array(this.memory.buffer, at).set(bytes);
    return at;
  }
}
