import { getHeapStatistics } from 'node:v8';
import { EXIT_WRONG_CALL } from './exit-codes.ts';

const LOOK_MS = 200;
const NEARLY_FULL = 0.93;
const MIB = 2 ** 20;

/** Ends the program with a remedy before the heap is full, where the engine would abort without a word on what to do. */
export function tellFullMemory(): void {
  setInterval(() => {
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    if (used < NEARLY_FULL * limit) return;
    process.stderr.write(`${fullMemoryText(limit)}\n`);
    process.exit(EXIT_WRONG_CALL);
  }, LOOK_MS).unref();
}

/** What to do about a heap of so many bytes that is full. */
export function fullMemoryText(limit: number): string {
  const megabytes = Math.round(limit / MIB);
  return `ringtrace: the ${megabytes} MB of memory that Node.js takes are full; go on with NODE_OPTIONS=--max-old-space-size=${2 * megabytes}, fewer --draws, or a part of the case`;
}
