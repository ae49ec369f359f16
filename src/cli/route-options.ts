import type { Command } from 'commander';

/** Between whom routes are asked for. */
export interface RouteFlags {
  readonly fromSet?: string;
  readonly toSet?: string;
}

export function addRouteOptions(command: Command): Command {
  return command
    .option('--from-set <file>', 'people or things to start from, such as who is tied to the boat (column id)')
    .option(
      '--to-set <file>',
      'people or things to get to, such as who holds the cash: tells the ways and who sits on them',
    );
}
