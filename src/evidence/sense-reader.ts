import { readSense, type Sense } from './read-sense.ts';
import { remember } from './remember.ts';
import { cellAt, type RowRecord } from './row-record.ts';

/** The first column that tells the way, and of all columns the kind that says most. */
export function senseReader(slots: readonly (string | number)[]): ((record: RowRecord) => Sense) | undefined {
  if (slots.length === 0) return undefined;
  const read = remember((value) => readSense(value as string));
  return (record) => {
    let way: Sense['way'];
    let kind: Sense['kind'];
    for (const slot of slots) {
      const cell = cellAt(record, slot);
      if (typeof cell !== 'string') continue;
      const sense = read(cell);
      way ??= sense.way;
      if (sense.kind !== undefined && kind !== 'message' && (kind === undefined || sense.kind !== 'call'))
        kind = sense.kind;
    }
    return { ...(way && { way }), ...(kind && { kind }) };
  };
}
