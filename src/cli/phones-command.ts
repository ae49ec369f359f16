import { type Command, Option } from 'commander';
import { addIdentityOptions } from './identity-options.ts';
import { addReadingOptions, dateOrderOption, presetOption } from './reading-options.ts';
import { whenCalled } from './when-called.ts';

/** Adds `ringtrace phones CASE`. */
export function addPhones(program: Command): Command {
  const asking = program
    .command('phones')
    .description('what call records say beyond who met whom: handsets, rhythm, presence, lines that go on as others')
    .argument('<case...>', 'call returns, tower dumps, tables of cells, or folders of them')
    .option('--people <file>', 'people and their categories: protected people and their phones are in no result')
    .addOption(
      new Option(
        '--by <what>',
        'what counts as one phone: the number (line, the default), the SIM (imsi) or the handset (imei)',
      ).choices(['line', 'imsi', 'imei']),
    )
    .option('--minutes <n>', 'how many minutes apart two registrations in one place may be (default: 15)', Number)
    .option(
      '--meters <n>',
      'how many meters apart two masts may be and count as one place (default: the same cell)',
      Number,
    )
    .option('--compare <phones...>', 'two phones: did one person use both?')
    .option(
      '--reference <pairs...>',
      "phones known to be one person's, such as A1=A2 B1=B2 C1=C2, at least three pairs",
    )
    .option('--case-id <id>', 'number of the case, to stand in the results')
    .option('--retain-until <day>', 'the day until which the results may be kept, to stand in them')
    .option('--rank-uncategorized', 'let people without a category be named even where links show them carried')
    .option('--json <file>', 'write the answers as JSON; - for stdout and nothing else there');
  return addReadingOptions(addIdentityOptions(asking))
    .addOption(presetOption())
    .addOption(dateOrderOption())
    .exitOverride()
    .action(whenCalled(async () => (await import('./phones.ts')).phones));
}
