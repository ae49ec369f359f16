// Preloaded into every process and inherited by its worker threads, which `--import tsx` alone leaves without a loader.
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) {
  const { register } = await import('tsx/esm/api');
  register();
}
