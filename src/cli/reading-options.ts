import { Option } from 'commander';
import { PRESETS } from '../evidence/index.ts';

export function presetOption(): Option {
  const names = PRESETS.map(({ name }) => name);
  return new Option('--preset <preset>', 'what kind of export the file is; in a folder the columns tell').choices(
    names,
  );
}

export function dateOrderOption(): Option {
  return new Option('--date-order <order>', 'how to read 03/04/2008, which is never guessed').choices([
    'day-first',
    'month-first',
  ]);
}
