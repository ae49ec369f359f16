import { checkSubject } from '../../rules/index.ts';
import { spelled } from '../columns.ts';
import { calls } from './calls.ts';
import { coCharged } from './co-charged.ts';
import { ftm } from './ftm.ts';
import { gephi } from './gephi.ts';
import { i2 } from './i2.ts';
import { manifest } from './manifest.ts';
import { meetings } from './meetings.ts';
import { messages } from './messages.ts';
import { payments } from './payments.ts';
import type { Preset } from './preset.ts';
import { table } from './table.ts';

export type { PresetName } from '../../model/index.ts';
export type { Preset, PresetShape } from './preset.ts';

/** Every preset, the most particular first: the first one that recognizes a table reads it. */
export const PRESETS: readonly Preset[] = Object.freeze([
  ftm,
  gephi,
  i2,
  messages,
  manifest,
  calls,
  payments,
  table,
  coCharged,
  meetings,
]);

/**
 * Says which preset a table is read by, from the names of its columns: what kind of export is this?
 *
 * @returns undefined when no preset knows such columns.
 * @example choosePreset(['Caller', 'Callee', 'Start'])?.name // => 'calls'
 */
export function choosePreset(columns: Iterable<string>): Preset | undefined {
  checkSubject('choosePreset', columns, 'rows');
  const present: ReadonlySet<string> = new Set([...columns].filter((column) => typeof column === 'string'));
  const hasAll = (groups: readonly (readonly string[])[]): boolean =>
    groups.every((group) => group.some((name) => spelled(present, name) !== undefined));
  return PRESETS.find(
    ({ recognizedBy, alsoBy, unless }) =>
      (hasAll(recognizedBy) || (alsoBy !== undefined && hasAll(alsoBy))) && !(unless !== undefined && hasAll(unless)),
  );
}
