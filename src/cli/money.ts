import type { Command } from 'commander';
import { writeFileWhole } from '../io/index.ts';
import { moneyChart, type TraceMoneyOptions, traceMoney } from '../money/index.ts';
import { buildNetwork } from '../network/index.ts';
import { wholeNumber } from './analysis-options.ts';
import { addIdentityOptions } from './identity-options.ts';
import { addNetworkOptions, type NetworkFlags, networkChoice } from './network-options.ts';
import { printText } from './print-answer.ts';
import { createProgressBar } from './progress-bar.ts';
import { type CaseFlags, readAskedCase } from './read-asked-case.ts';
import { addReadingOptions, dateOrderOption, presetOption } from './reading-options.ts';

export interface MoneyFlags extends CaseFlags, NetworkFlags {
  readonly rule?: TraceMoneyOptions['rule'];
  readonly outside?: readonly string[];
  readonly currency?: string;
  readonly within?: number;
  readonly payer?: string;
  readonly payee?: string;
  readonly most: number;
  readonly svg?: string;
  readonly json?: string;
  readonly rankUncategorized?: boolean;
}

/** Adds `ringtrace money CASE`. */
export function addMoney(program: Command): Command {
  const asking = program
    .command('money')
    .description('where did the money go, and with whom did it rest?')
    .argument('<case...>', 'payments, statements or folders, as for analyze')
    .option('--people <file>', 'people and their categories: who is protected is counted and never named')
    .option('--rule <rule>', 'from which money an account pays: lifo (default), fifo or mixed')
    .option('--outside <ids...>', 'at whom money enters and leaves: banks, shops, who pays out cash')
    .option('--currency <code>', 'what payments are in that state none')
    .option('--within <days>', 'what is passed on soon (default: 1 day)', Number)
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
    .action(money);
}

/** `ringtrace money CASE`: prints with whom money rested and who passed it on, and the trails that are asked for. */
export async function money(paths: readonly string[], flags: MoneyFlags): Promise<void> {
  const bar = createProgressBar();
  const { links, people, notes } = await readAskedCase(paths, flags, bar.onProgress).finally(bar.stop);
  const { rule, outside, currency, within, rankUncategorized, payer, payee, most } = flags;
  const network = buildNetwork(links, { people, rankUncategorized, ...networkChoice(flags) });
  const trace = traceMoney(network, { rule, outside, currency, within });
  const trails =
    payer !== undefined && payee !== undefined
      ? trace.trailsBetween(payer, payee, { most })
      : payer !== undefined
        ? trace.trailsFrom(payer, { most })
        : payee !== undefined
          ? trace.trailsTo(payee, { most })
          : undefined;
  const lines = trails?.trails.map(
    ({ people: way, amount, currency: code, ends }) =>
      `  ${way.map((id) => id ?? '(not named)').join(' > ')}: ${amount} minor units ${code ?? ''}, ${ends}`,
  );
  const told = lines && `\nTrails, ${trails!.complete ? 'all' : 'the first'} ${lines.length}\n${lines.join('\n')}\n`;
  if (flags.svg !== undefined) await writeFileWhole(flags.svg, moneyChart(trace));
  await printText(
    () => `${trace.toText()}${told ?? ''}`,
    trails === undefined ? trace : { ...trace, trails },
    flags.json,
  );
  for (const note of notes) process.stderr.write(`${note}\n`);
}
