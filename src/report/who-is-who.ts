import type { Findings } from '../model/index.ts';

/** Which records were taken for one person, as tables that every form of the report prints. */
export interface WhoIsWho {
  readonly note: string;
  readonly tables: readonly { readonly caption: string; readonly head: readonly string[]; readonly rows: string[][] }[];
}

/** All of them stand in the findings. */
const MOST_CANDIDATES = 200;

/** Null where the case came with people told apart. Under `insufficient-data` the tables are empty: then nobody is named. */
export function whoIsWho({ identities, verdict }: Findings): WhoIsWho | null {
  if (!identities) return null;
  const { records, people, merges, pending, conflicts, ofProtected } = identities;
  const count = (shown: number, hidden: number, what: string): string =>
    `${shown + hidden} ${what}${hidden > 0 ? ` (${hidden} of protected people, not listed)` : ''}`;
  const parts = [
    `${records} records were resolved to ${people} people by ${count(merges.length, ofProtected.merges, 'merges')}`,
    pending === null
      ? 'nobody looked for further candidates'
      : count(pending.length, ofProtected.pending, 'pairs wait for a judgement'),
    count(conflicts.length, ofProtected.conflicts, 'were not carried out'),
  ];
  const tables = [
    {
      caption: 'Merges: nothing was merged without a judgement or a rule',
      head: ['person', 'record', 'and record', 'author', 'date', 'reason'],
      rows: merges.map(({ person, left, right, author, at = '', reason }) => [person, left, right, author, at, reason]),
    },
    {
      caption: `Candidates: not merged, a human judges${ofAll(pending?.length ?? 0)}`,
      head: ['record', 'and record', 'probability', 'points', 'why'],
      rows: (pending ?? []).slice(0, MOST_CANDIDATES).map(({ left, right, probability, score, status, reasons }) => [
        left,
        right,
        probability.toFixed(3),
        score.toFixed(1),
        `${status === 'unsure' ? 'unsure; ' : ''}${reasons
          .filter(({ points }) => points !== 0)
          .map(({ comparison, level, points }) => `${comparison} ${level} ${points > 0 ? '+' : ''}${points.toFixed(1)}`)
          .join(', ')}`,
      ]),
    },
    {
      caption: 'Not carried out',
      head: ['record', 'and record', 'why'],
      rows: conflicts.map(({ left, right, message }) => [left, right, message]),
    },
  ];
  return {
    note: `${parts.join('; ')}.`,
    tables: verdict === 'ranked' ? tables.filter(({ rows }) => rows.length > 0) : [],
  };
}

function ofAll(count: number): string {
  return count > MOST_CANDIDATES ? ` (first ${MOST_CANDIDATES} of ${count})` : '';
}
