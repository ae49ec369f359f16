import { plainName, readPeople } from '../evidence/index.ts';
import type { Person } from '../model/index.ts';

const SOURCE_WORDS = 'source|from|a|1|caller|sender|payer|persona|person1|partya|aparty'.split('|');
const TARGET_WORDS = 'target|to|b|2|callee|receiver|payee|personb|person2|partyb|bparty'.split('|');
const STANDING = /^(?:(?:person|legal)?categor(?:y|ies)|roles?|(?:legal)?status)(?:of)?$/;

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
  const cellOf = (record: unknown, column: string): unknown =>
    header
      ? (record as readonly unknown[])[header.indexOf(column)]
      : (record as Record<string, unknown> | null)?.[column];
  const pairs = [
    ...standingColumns(all, source, SOURCE_WORDS).map((column) => [source!, column] as const),
    ...standingColumns(all, target, TARGET_WORDS).map((column) => [target!, column] as const),
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
        (name.startsWith(word) && STANDING.test(name.slice(word.length))) ||
        (name.endsWith(word) && STANDING.test(name.slice(0, -word.length))),
    );
  });
}
