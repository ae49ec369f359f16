import { nodeBuiltin } from './node-builtin.ts';
import type { FromWorker, WorkerListener, WorkerPort } from './worker-protocol.ts';

/**
 * Starts a worker thread of Node on a file, or returns undefined when the file is not there. A TypeScript file inherits the
 * loader of this process; a built one is kept from its flags, some of which (`--input-type`) a thread refuses.
 */
export function spawnNodeWorker(file: URL | string, listener: WorkerListener): WorkerPort | undefined {
  const threads = nodeBuiltin<typeof import('node:worker_threads')>('node:worker_threads');
  const files = nodeBuiltin<typeof import('node:fs')>('node:fs');
  if (!threads || !files?.existsSync(file)) return undefined;
  const inherit = String(file).endsWith('.ts');
  const worker = new threads.Worker(file, inherit ? {} : { execArgv: [] });
  worker.on('message', (message: FromWorker) => listener.message(message));
  worker.on('messageerror', (error) => listener.died(error));
  worker.on('error', (error) => listener.died(error));
  worker.on('exit', (code) => listener.died(`exit code ${code}`));
  return {
    post: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
  };
}
