import type { ExactRule } from './exact-rule.ts';
import type { IdentityConflict } from './identities.ts';
import type { IdentityRecord, RecordId } from './record.ts';

/** More records than this on one key, and it is a placeholder or a forger's stock number, not one person's. */
const MOST_RECORDS = 20;

/** The pairs of records a rule holds for one person, by key and id; keys on too many records are named instead. */
export function ruleMatches(
  rule: ExactRule,
  sorted: readonly IdentityRecord[],
): { pairs: [RecordId, RecordId][]; widelyShared: IdentityConflict[] } {
  const holders = new Map<string, RecordId[]>();
  for (const record of sorted) {
    for (const key of new Set(rule.keysOf(record))) {
      const list = holders.get(key);
      if (list) list.push(record.id);
      else holders.set(key, [record.id]);
    }
  }
  const pairs: [RecordId, RecordId][] = [];
  const widelyShared: IdentityConflict[] = [];
  for (const key of [...holders.keys()].sort()) {
    const records = holders.get(key)!;
    if (records.length > MOST_RECORDS) {
      const message = `not merged: ${records.length} records share one key of rule ${rule.name}; judge them by hand`;
      widelyShared.push({
        code: 'widely-shared-key',
        left: records[0]!,
        right: records[1]!,
        rule: rule.name,
        chain: [],
        message,
      });
      continue;
    }
    records.forEach((left, i) => {
      for (const right of records.slice(i + 1)) pairs.push([left, right]);
    });
  }
  return { pairs, widelyShared };
}
