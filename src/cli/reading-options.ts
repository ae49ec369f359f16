import { type Command, InvalidArgumentError, Option } from 'commander';
import type { DecimalMark, TimeUnit } from '../evidence/index.ts';
import { PRESET_NAMES } from '../model/index.ts';

export function presetOption(): Option {
  return new Option('--preset <preset>', 'what kind of export the file is (default: the columns tell)').choices(
    PRESET_NAMES,
  );
}

export function dateOrderOption(): Option {
  return new Option('--date-order <order>', 'how to read 03/04/2008, which is never guessed').choices([
    'day-first',
    'month-first',
  ]);
}

/** How the files of a case are to be read, beside their layout. */
export interface ReadingFlags {
  readonly columns?: Readonly<Record<string, string>>;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly owner?: string;
  readonly decimal?: DecimalMark;
  readonly epoch?: TimeUnit;
  readonly duplicates?: 'fold' | 'keep';
  readonly services?: 'keep' | 'leave-out';
  readonly somebody?: readonly string[];
  readonly nobody?: readonly string[];
}

/** Adds the options that say what a file does not. */
export function addReadingOptions(command: Command): Command {
  return command
    .option(
      '--columns <map>',
      'field to column, such as source="B Party No",target=Caller; what is named wins',
      columnMap,
    )
    .option('--sheet <name>', 'the only sheet of workbooks to read (default: all)')
    .option(
      '--encoding <name>',
      'what text that is no Unicode is written in, such as windows-1251 (default: what its letters tell)',
    )
    .option('--owner <id>', 'whose statement or phone it is, in tables that name one side only')
    .addOption(
      new Option(
        '--decimal <mark>',
        'whether the comma or the point of 1,234 and 1.234 parts whole from fraction, which is never guessed',
      ).choices(['comma', 'point']),
    )
    .addOption(
      new Option(
        '--epoch <unit>',
        'what a bare number in a column of times counts: seconds or milliseconds since 1970, or days of a spreadsheet',
      ).choices(['seconds', 'milliseconds', 'days']),
    )
    .addOption(
      new Option(
        '--duplicates <rule>',
        'whether what stands in two files counts once (default: calls within 2 s)',
      ).choices(['fold', 'keep']),
    )
    .addOption(
      new Option(
        '--services <rule>',
        'whether voicemail, short codes and senders that are no number (AX-BANK) are lines like others (default: leave-out)',
      ).choices(['keep', 'leave-out']),
    )
    .option(
      '--somebody <ids>',
      'ids, parted by commas, that are somebody although they look like a word for nobody or like a service: 0,NA',
      parted,
    )
    .option('--nobody <words>', 'further words, parted by commas, that name nobody, such as "no subscriber"', parted);
}

function parted(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

/** `a=b,c="d, e"`: cells in quotes may hold commas. */
function columnMap(text: string): Record<string, string> {
  const map: Record<string, string> = {};
  const pair = /\s*([A-Za-z]+)\s*=\s*(?:"([^"]*)"|([^,]*))\s*(?:,|$)/y;
  while (pair.lastIndex < text.length) {
    const match = pair.exec(text);
    if (!match) throw new InvalidArgumentError('give pairs such as source="B Party No",target=Caller.');
    map[match[1]!] = (match[2] ?? match[3]!).trim();
  }
  return map;
}
