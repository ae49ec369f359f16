import { isStandingName, plainName, readPeople } from '../evidence/index.ts';
import type { Person } from '../model/index.ts';
import { cellReader } from './sampled-table.ts';

const SOURCE_WORDS = 'source|from|a|1|caller|sender|payer|persona|person1|partya|aparty'.split('|');
const TARGET_WORDS = 'target|to|b|2|callee|receiver|payee|personb|person2|partyb|bparty'.split('|');

/**
 * Gathers what a table of links says of the people at either end, as in a column `source category` or `role of target`. A word
 * that nobody knows is no category here: such columns say many other things too. Undefined where no column speaks of them.
 */
export function standingOfEnds(
  columns: Iterable<string>,
  header: readonly string[] | undefined,
  { source, target }: Readonly<Record<string, string | undefined>>,
): { readonly take: (batch: readonly unknown[]) => void; readonly people: () => readonly Person[] } | undefined {
  const all = [...columns];
  const cellOf = cellReader(header);
  const pairs = [
    ...standingColumns(all, source, SOURCE_WORDS).map((column) => [source!, column] as const),
    ...standingColumns(all, target, TARGET_WORDS).map((column) => [target!, column] as const),
    ...alikeColumns(all, source, target),
  ];
  if (pairs.length === 0) return undefined;
  const said = new Map<string, readonly [id: unknown, word: string]>();
  return {
    take(batch) {
      for (const record of batch)
        for (const [end, column] of pairs) {
          const id = cellOf(record, end);
          const word = cellOf(record, column);
          if (typeof word === 'string' && word.trim() !== '') said.set(JSON.stringify([id, word]), [id, word]);
        }
    },
    people: () => [...said.values()].flatMap(([id, word]) => personWith(id, word)),
  };
}

function personWith(id: unknown, word: string): readonly Person[] {
  const stated = readPeople([{ id, category: word }]);
  if (stated.issues.length === 0) return stated.people;
  return readPeople([{ id, role: word, category: '' }]).people;
}

/** `source category`, `category of source`, `sourceCategory`: the words of the end beside a word of standing. */
function standingColumns(
  columns: readonly string[],
  end: string | undefined,
  words: readonly string[],
): readonly string[] {
  if (end === undefined) return [];
  const ends = new Set([...words, plainName(end)]);
  return columns.filter((column) => {
    const name = plainName(column);
    return [...ends].some(
      (word) =>
        (name.startsWith(word) && isStandingName(name.slice(word.length).replace(/^of/, ''))) ||
        (name.endsWith(word) && isStandingName(name.slice(0, -word.length).replace(/of$/, ''))),
    );
  });
}

/** Two columns of standing whose names differ as those of the ends do: `Person A`, `Person B` and `Rolle A`, `Rolle B`. */
function alikeColumns(
  columns: readonly string[],
  source: string | undefined,
  target: string | undefined,
): readonly (readonly [end: string, column: string])[] {
  if (source === undefined || target === undefined) return [];
  const [ofSource, ofTarget] = differing(plainName(source), plainName(target));
  const byName = new Map(columns.map((column) => [plainName(column), column]));
  return [...byName].flatMap(([name, column]) => {
    for (let at = name.indexOf(ofSource); at >= 0 && at < name.length; at = name.indexOf(ofSource, at + 1)) {
      const [before, behind] = [name.slice(0, at), name.slice(at + ofSource.length)];
      const other = byName.get(before + ofTarget + behind);
      if (other !== undefined && other !== column && isStandingName(before + behind))
        return [[source, column] as const, [target, other] as const];
    }
    return [];
  });
}

/** What each of two names has between the beginning and the end that they share. */
function differing(a: string, b: string): readonly [left: string, right: string] {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
