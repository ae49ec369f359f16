import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import type { Script } from '../resilience/index.ts';
import { addAnalysisOptions, settled } from './analysis-options.ts';
import { addIdentityOptions } from './identity-options.ts';
import { addNetworkOptions } from './network-options.ts';
import { addReadingOptions, dateOrderOption, presetOption } from './reading-options.ts';

/** Adds all that says how a case is read and analyzed, alike for every command that is asked of one; of a case folder what it has settled cannot be said again. */
export function addCaseOptions(
  command: Command,
  { isSettled = false }: { readonly isSettled?: boolean } = {},
): Command {
  command
    .option('--people <file>', 'people and their categories: id, category, role, name, monitored')
    .option(
      '--known <file>',
      'people whose part is known (id, planner 1 or 0): the others are also ranked by nearness to them',
    )
    .option(
      '--script <stages>',
      'the stages of the crime, such as buy,store,sell, or a JSON file of them (default: recruit to money)',
      script,
    )
    .addOption(presetOption())
    .addOption(dateOrderOption());
  addReadingOptions(addNetworkOptions(addIdentityOptions(addAnalysisOptions(command, { isSettled }))));
  if (isSettled) return command.addOption(settled('--case-id <id>')).addOption(settled('--legal-basis <text>'));
  return command
    .option('--case-id <id>', 'number of the case, printed in every report')
    .option('--legal-basis <text>', 'on what ground the case is analyzed, printed in every report');
}

/** Adds `--case` and `--json`, which every command that answers a question takes. */
export function addAnswerOptions(command: Command): Command {
  return command
    .option(
      '--case <path>',
      'the case, where its name could be taken for a person; may be given again',
      (path: string, before: readonly string[] = []) => [...before, path],
    )
    .option('--json <file>', 'write the answer as JSON; - for stdout and nothing else there');
}

function script(text: string): Script {
  if (!/\.json$/i.test(text)) return text.split(',').map((stage) => stage.trim());
  try {
    return JSON.parse(readFileSync(text, 'utf8')) as Script;
  } catch {
    throw new InvalidArgumentError(
      'give stages parted by commas, or a JSON file such as ["buy", {"name": "sell", "least": 2}].',
    );
  }
}
