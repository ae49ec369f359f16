import type { FromCaseWorker, ToCaseWorker } from './messages.ts';
import { openCase } from './open-case.ts';
import { createQuestions } from './questions.ts';
import { createTasks } from './tasks.ts';

/** One case for each worker: to give up reading it, end the worker. */
interface Port {
  onmessage: ((event: { readonly data: ToCaseWorker }) => void) | null;
  postMessage(message: FromCaseWorker): void;
}

const port = globalThis as unknown as Port;
const post = (message: FromCaseWorker): void => port.postMessage(message);
const tasks = createTasks(post);
const questions = createQuestions(post, tasks);

port.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'open':
      void openCase(data.origin, { post, tasks, hold: questions.hold });
      break;
    case 'stop':
      tasks.stop(data.task);
      break;
    case 'draw':
      void questions.draw(data.draws);
      break;
    case 'suppose':
      void questions.suppose(data.without);
      break;
    case 'windows':
      void questions.windows(data.windows);
      break;
  }
};
