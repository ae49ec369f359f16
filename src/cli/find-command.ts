import type { Command } from 'commander';
import { PATTERNS } from '../patterns/index.ts';
import { wholeNumber } from './analysis-options.ts';
import { addIdentityOptions } from './identity-options.ts';
import { addNetworkOptions } from './network-options.ts';
import { dateOrderOption, presetOption } from './reading-options.ts';
import { whenCalled } from './when-called.ts';

/** Adds `ringtrace find PATTERN CASE`. */
export function addFind(program: Command): Command {
  const finding = program
    .command('find')
    .description('find where a shape occurs in a case: roles, ties, order in time')
    .argument('<pattern>', `${Object.keys(PATTERNS).join(', ')}, or a JSON file with a pattern`)
    .argument('<case>', 'case links or a folder, as for analyze')
    .option('--people <file>', 'people and their categories: id, category, role, stage')
    .option('--rank-uncategorized', 'let people without a category who stand as carried play roles too')
    .option('--budget <steps>', 'after how many steps to stop', wholeNumber(1), 20_000_000)
    .option('--most <n>', 'after how many matches to stop', wholeNumber(1), 1000)
    .option('--json <file>', 'write matches as JSON; - for stdout and nothing else there');
  return addNetworkOptions(addIdentityOptions(finding))
    .addOption(presetOption())
    .addOption(dateOrderOption())
    .exitOverride()
    .action(whenCalled(async () => (await import('./find.ts')).find));
}
