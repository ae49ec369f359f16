import { existsSync } from 'node:fs';
import { spawnNodeWorker } from '../src/kernels/shards/spawn-node-worker.ts';
import type { SpawnWorker } from '../src/kernels/shards/worker-protocol.ts';

const file = new URL('../dist/ringtrace-worker.js', import.meta.url);

/** Starts the worker that the package ships, so that no bench pays for loading TypeScript into threads. */
export const spawnBuiltWorker: SpawnWorker = (listener) => {
  if (!existsSync(file)) throw new Error('there is no dist/ringtrace-worker.js: run npm run build first');
  return spawnNodeWorker(file, listener);
};
