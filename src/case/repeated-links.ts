import type { LinkDraft } from '../evidence/index.ts';
import { readTimeSpan } from '../time/index.ts';

/** Whether equal statements of two files count once: calls do, unless `keep` says no; the rest does where `fold` says so. */
export type Duplicates = 'fold' | 'keep';

export interface RepeatedLinks {
  /** Places of links that are counted once with another. */
  readonly folded: ReadonlySet<number>;
  /** How many links of a table stand word for word in an earlier one and are counted twice. */
  readonly told: ReadonlyMap<number, number>;
}

/** Two switches write one call down with clocks that differ by so much. */
const MOST_MS = 2000;
const TIMED_KINDS: ReadonlySet<string> = new Set(['call', 'message']);

/**
 * Finds statements that stand in two tables: a call between the same two lines in the same direction within two seconds, as the returns of both of them hold it; any other statement
 * that says the same in every respect.
 */
export function repeatedLinks(
  links: readonly LinkDraft[],
  tableOf: readonly number[],
  duplicates: Duplicates | undefined,
): RepeatedLinks {
  const folded = new Set<number>();
  const told = new Map<number, number>();
  const first = tableOf[0];
  if (tableOf.every((table) => table === first)) return { folded, told };
  const groups = new Map<string, number[]>();
  links.forEach((link, index) => {
    const key = isTimed(link) ? JSON.stringify([link.kind, link.source, link.target]) : contentOf(link);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  for (const indexes of groups.values()) {
    if (indexes.length < 2 || indexes.every((index) => tableOf[index] === tableOf[indexes[0]!])) continue;
    const isCall = isTimed(links[indexes[0]!]!);
    const again = isCall ? sameCalls(links, tableOf, indexes) : sameStatements(tableOf, indexes);
    const isFolded = isCall ? duplicates !== 'keep' : duplicates === 'fold';
    // What says the same under the same id is one record in two files.
    const left = new Set(again);
    const ids = new Set(indexes.flatMap((index) => (left.has(index) ? [] : [links[index]!.id])));
    const isSame = ({ id }: LinkDraft): boolean => duplicates !== 'keep' && id !== '' && ids.has(id);
    for (const index of again) {
      if (isFolded || isSame(links[index]!)) folded.add(index);
      else told.set(tableOf[index]!, (told.get(tableOf[index]!) ?? 0) + 1);
    }
  }
  return { folded, told };
}

function isTimed({ kind, at }: LinkDraft): boolean {
  return TIMED_KINDS.has(kind) && at !== undefined && at.length >= 16;
}

function contentOf({ id: _, file: _file, row: _row, ...link }: LinkDraft): string {
  return JSON.stringify(Object.entries(link).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each call is the repetition of one other at most. */
function sameCalls(links: readonly LinkDraft[], tableOf: readonly number[], indexes: readonly number[]): number[] {
  const timed = indexes
    .map((index) => ({ index, ms: readTimeSpan(links[index]!.at!)?.start ?? Number.NaN }))
    .sort((a, b) => a.ms - b.ms || tableOf[a.index]! - tableOf[b.index]! || a.index - b.index);
  const again: number[] = [];
  const isUsed = new Set<number>();
  timed.forEach((call, i) => {
    if (isUsed.has(i)) return;
    for (let k = i + 1; k < timed.length && timed[k]!.ms - call.ms <= MOST_MS; k++) {
      if (isUsed.has(k) || tableOf[timed[k]!.index] === tableOf[call.index]) continue;
      isUsed.add(k);
      again.push(Math.max(timed[k]!.index, call.index));
      break;
    }
  });
  return again;
}

/** What one table says twice it means twice: only what goes beyond that is repeated. */
function sameStatements(tableOf: readonly number[], indexes: readonly number[]): number[] {
  const byTable = new Map<number, number[]>();
  for (const index of indexes) byTable.set(tableOf[index]!, [...(byTable.get(tableOf[index]!) ?? []), index]);
  const most = [...byTable.values()].reduce((a, b) => (b.length > a.length ? b : a));
  return indexes.filter((index) => !most.includes(index));
}
