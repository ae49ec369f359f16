import type { AnyShardJob } from '../jobs.ts';
import { nodeBuiltin } from './node-builtin.ts';
import type { FromWorker, ThrownError, ToWorker } from './worker-protocol.ts';

interface ParentPort {
  onmessage: ((event: { data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
}

/** The worker's side: prepares the job it is told once, then answers each shard with its part. */
export function serveShards(findJob: (name: string) => AnyShardJob | undefined): void {
  const threads = nodeBuiltin<typeof import('node:worker_threads')>('node:worker_threads');
  const port = (threads?.parentPort ?? globalThis) as unknown as ParentPort;
  let job: AnyShardJob | undefined;
  let state: unknown;
  const answer = (message: ToWorker): FromWorker => {
    if (message.kind === 'shard') return { kind: 'part', shard: message.shard, part: job!.run(state, message.shard) };
    job = findJob(message.name);
    if (!job) throw new Error(`no worker knows the job ${message.name}: list it in jobs.ts`);
    state = job.prepare(message.input);
    return { kind: 'prepared' };
  };
  port.onmessage = ({ data }): void => {
    try {
      port.postMessage(answer(data));
    } catch (error) {
      port.postMessage({ kind: 'failed', error: describe(error) });
    }
  };
  port.postMessage({ kind: 'started' });
}

/** As text: threads cannot post every error there is (in Node 20 a DOMException arrives empty). */
function describe(error: unknown): ThrownError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined };
  return { name: error.name, message: error.message, stack: error.stack };
}
