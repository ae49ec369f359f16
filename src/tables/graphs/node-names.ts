import type { GraphNode } from './graph.ts';

export interface NodeNames {
  /** By the id of the file. */
  readonly names: ReadonlyMap<string, string>;
  /** How many nodes are called by the file and their number, because nothing else tells them apart. */
  readonly numbered: number;
}

/**
 * Gives the nodes of one graph names that hold beyond its file. Ids of a graph file hold within it alone: a node is called by its label where no
 * other node has it, and a node without a label by its id where that is a word and no number of a row. All others are called `file:id`, so that
 * two graphs that both count from 0 stay apart.
 */
export function nodeNames(nodes: readonly GraphNode[], file: string): NodeNames {
  const labels = nodes.map(({ label, id }) => labelOf(label, id));
  const isRunning = areRunningNumbers(labels);
  const uses = new Map<string, number>();
  const stated = nodes.map(({ id }, i): string | undefined => {
    const label = labels[i];
    const name = label === undefined ? (isLocalNumber(id) ? undefined : id) : isRunning ? undefined : label;
    if (name !== undefined) uses.set(name, (uses.get(name) ?? 0) + 1);
    return name;
  });
  const names = new Map<string, string>();
  let numbered = 0;
  nodes.forEach(({ id }, i) => {
    const name = stated[i];
    if (name !== undefined && uses.get(name) === 1) names.set(id, name);
    else {
      numbered++;
      names.set(id, `${file}:${id}`);
    }
  });
  return { names, numbered };
}

/** A label that repeats a number of the file is none. */
function labelOf(label: string | undefined, id: string): string | undefined {
  const text = label?.normalize('NFC').trim();
  if (text === undefined || text === '') return undefined;
  return text === id && isLocalNumber(id) ? undefined : text;
}

/** `0`, `n12`, `node_3`: what programs count nodes by. Longer numbers are those of telephones and accounts. */
export function isLocalNumber(id: string): boolean {
  return /^(?:n|v|e|id|node|vertex|item|E|r|c)?[ _:-]?\d{1,6}$/.test(id);
}

/** Labels that count from 0 or 1 without a gap are the numbers of the nodes. */
function areRunningNumbers(labels: readonly (string | undefined)[]): boolean {
  if (labels.length === 0) return false;
  const numbers = new Set<number>();
  for (const label of labels) {
    if (label === undefined || !/^\d{1,6}$/.test(label)) return false;
    numbers.add(Number(label));
  }
  const start = numbers.has(0) ? 0 : 1;
  if (numbers.size !== labels.length) return false;
  for (let i = 0; i < labels.length; i++) if (!numbers.has(start + i)) return false;
  return true;
}
