import { SingleBar } from 'cli-progress';
import type { OnProgress } from '../model/index.ts';
import { drawingStream } from './terminal.ts';
import { timeLeft } from './time-left.ts';

/** A bar on stderr when that is a terminal, else nothing. */
export function createProgressBar(): { readonly onProgress: OnProgress | undefined; stop(): void } {
  if (!process.stderr.isTTY) return { onProgress: undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: '{bar} {percentage}% {stage}{left}',
    stream: drawingStream(),
    clearOnComplete: true,
    hideCursor: true,
    linewrap: false,
  });
  const left = timeLeft();
  let started = false;
  return {
    onProgress: ({ stage, done, total }) => {
      if (!started) bar.start(total, done, { stage, left: '' });
      started = true;
      bar.setTotal(total);
      bar.update(done, { stage, left: left(done, total) });
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
