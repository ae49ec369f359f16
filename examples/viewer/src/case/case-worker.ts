import type { FromCaseWorker, ToCaseWorker } from './messages.ts';
import { createOpening } from './open-case.ts';
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
const opening = createOpening({ post, tasks, hold: questions.hold });

port.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'open':
      void opening.open(data.origin);
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
    case 'again':
      void opening.again(data.judgements, data.communities);
      break;
    case 'windows':
      void questions.windows(data.windows);
      break;
  }
};
