import { existsSync } from 'node:fs';
import type { Command } from 'commander';

/** A file that is not there is to be told by its name. */
const CALLED_AS_FILE =
  /[/\\]|\.(?:csv|tsv|txt|json|jsonl|ndjson|xlsx?|xlsm|ods|parquet|gexf|graphml|anx|net|gml|dot|xml|zip|gz)$/i;

/**
 * Arguments with the case before every option that takes several words: `path P1 P9 --without P8 case` names whom no path leads through, and then the case. Of the
 * words behind such an option the first is its own; one that lies on the disk, or is called as a file is, and is no token such as `file:calls.csv`, is the case.
 */
export function pathsBeforeLists(args: readonly string[], program: Command): string[] {
  const [commands, called] = commandOf(args, program);
  const isList = (arg: string): boolean =>
    called.options.some(({ variadic, long, short }) => variadic && (arg === long || arg === short));
  const [paths, rest]: [string[], string[]] = [[], []];
  let taken = Number.NaN;
  for (const arg of args.slice(commands)) {
    if (arg.startsWith('-')) taken = isList(arg) ? 0 : Number.NaN;
    else if (taken++ > 0 && !arg.includes(':') && (existsSync(arg) || CALLED_AS_FILE.test(arg))) {
      paths.push(arg);
      continue;
    }
    rest.push(arg);
  }
  if (paths.length === 0) return [...args];
  const first = rest.findIndex(isList);
  return [...args.slice(0, commands), ...rest.slice(0, first), ...paths, ...rest.slice(first)];
}

/** How many words name the command, and the command. */
function commandOf(args: readonly string[], program: Command): readonly [number, Command] {
  let called = program;
  let words = 0;
  for (const arg of args) {
    const next = called.commands.find((command) => command.name() === arg || command.aliases().includes(arg));
    if (next === undefined) break;
    called = next;
    words++;
  }
  return [words, called];
}
