import { type Command, Option } from 'commander';
import { wholeNumber } from './analysis-options.ts';
import { addIdentityOptions } from './identity-options.ts';
import { addNetworkOptions } from './network-options.ts';
import { addReadingOptions, dateOrderOption, presetOption } from './reading-options.ts';
import { whenCalled } from './when-called.ts';

/** Adds `ringtrace money CASE`. */
export function addMoney(program: Command): Command {
  const asking = program
    .command('money')
    .description('where did the money go, and with whom did it rest?')
    .argument('<case...>', 'payments, statements or folders, as for analyze')
    .option('--people <file>', 'people and their categories: who is protected is counted and never named')
    .addOption(
      new Option(
        '--rule <rule>',
        'from which money an account pays: what came last (lifo, the default) or first (fifo), or the same share of all (mixed)',
      ).choices(['lifo', 'fifo', 'mixed']),
    )
    .option('--outside <ids...>', 'at whom money enters and leaves: banks, shops, who pays out cash')
    .option('--currency <code>', 'the currency of payments that state none, such as EUR')
    .option('--within <days>', 'within how many days money counts as passed on (default: 1)', Number)
    .option('--payer <id>', 'print the trails of what this person paid')
    .option('--payee <id>', 'print the trails of what this person was paid')
    .option('--most <n>', 'how many trails are printed', wholeNumber(1), 20)
    .option('--svg <file>', 'draw the flow in order of time')
    .option('--rank-uncategorized', 'let people without a category be named even where links show them carried')
    .option('--json <file>', 'write the trace as JSON; - for stdout and nothing else there');
  return addReadingOptions(addNetworkOptions(addIdentityOptions(asking)))
    .addOption(presetOption())
    .addOption(dateOrderOption())
    .exitOverride()
    .action(whenCalled(async () => (await import('./money.ts')).money));
}
