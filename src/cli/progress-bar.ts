import { SingleBar } from 'cli-progress';
import type { OnProgress } from '../model/index.ts';
import { drawingStream } from './terminal.ts';

/** A bar on stderr when that is a terminal, else nothing. */
export function createProgressBar(): { readonly onProgress: OnProgress | undefined; stop(): void } {
  if (!process.stderr.isTTY) return { onProgress: undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: '{bar} {percentage}% {stage}',
    stream: drawingStream(),
    clearOnComplete: true,
    hideCursor: true,
    linewrap: false,
  });
  let started = false;
  return {
    onProgress: ({ stage, done, total }) => {
      if (!started) bar.start(total, done, { stage });
      started = true;
      bar.setTotal(total);
      bar.update(done, { stage });
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
