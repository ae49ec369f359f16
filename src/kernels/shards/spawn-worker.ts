import { nodeBuiltin } from './node-builtin.ts';
import { spawnNodeWorker } from './spawn-node-worker.ts';
import type { FromWorker, SpawnWorker, ToWorker, WorkerListener, WorkerPort } from './worker-protocol.ts';

interface WebWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null;
  onmessageerror: (() => void) | null;
  onerror: ((event: { message?: string; preventDefault(): void }) => void) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

declare const Worker: new (url: URL, options: { type: 'module' }) => WebWorker;

/** Starts this library's own worker: a worker thread in Node, a Web Worker in a browser, undefined where its file is missing. */
export const spawnWorker: SpawnWorker = (listener) => {
  try {
    return nodeBuiltin('node:worker_threads') ? spawnBesideThisFile(listener) : spawnWebWorker(listener);
  } catch {
    // No such class, no URL of one's own in a single-file bundle, or forbidden by the page's policy: the caller's thread will do.
    return undefined;
  }
};

/** Built as CommonJS, `import.meta.url` becomes `__filename`: a path, not a URL. */
function spawnBesideThisFile(listener: WorkerListener): WorkerPort | undefined {
  const here = import.meta.url;
  const name = here.endsWith('.ts') ? '../ringtrace-worker.ts' : 'ringtrace-worker.js';
  const file = here.replace(/[^/\\]*$/, '') + name;
  return spawnNodeWorker(file.startsWith('file:') ? new URL(file) : file, listener);
}

function spawnWebWorker(listener: WorkerListener): WorkerPort {
  // Bundlers look for exactly this expression.
  const worker = new Worker(new URL('./ringtrace-worker.js', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }): void => listener.message(data);
  worker.onmessageerror = (): void => listener.died('a message could not be read');
  worker.onerror = (event): void => {
    event.preventDefault();
    listener.died(event.message ?? 'the worker could not be loaded');
  };
  return {
    post: (message) => worker.postMessage(message),
    terminate: async () => worker.terminate(),
  };
}
