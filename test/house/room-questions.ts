import { readText } from './project-files.ts';

/** Room to its question, by the table of docs/architecture.md; rooms that share a line share its questions. */
export function roomQuestions(): ReadonlyMap<string, string> {
  const table = readText('docs/architecture.md')
    .split('# The rooms')[1]!
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return new Map(
    table.flatMap((line): [string, string][] => {
      const [, rooms, question] = line.split('|');
      return [...rooms!.matchAll(/`(\w+)`/g)].map(([, room]) => [room!, question!.trim()]);
    }),
  );
}
