import { nodeBuiltin } from './node-builtin.ts';

/** All cores in Node, 1 elsewhere: a page must ask before it takes the reader's machine. */
export function defaultWorkerCount(): number {
  return nodeBuiltin<typeof import('node:os')>('node:os')?.availableParallelism() ?? 1;
}
