import { compareIds } from '../../model/index.ts';
import type { OversizeBlock } from '../match.ts';
import { type BlockKey, blockKeys } from './block-keys.ts';
import type { PartTable } from './part-table.ts';
import type { PreparedRecord } from './prepared-record.ts';

export interface Candidates {
  /** Calls with the place of every later record that shares a value with this one, each once. */
  forEachOf(place: number, visit: (other: number) => void): void;
  readonly oversizeBlocks: readonly OversizeBlock[];
}

/** How many neighbors in the order of names a record of an oversize block is compared with. */
const WINDOW = 10;

/**
 * Puts records that share a value into a block, and lists for each record the others of its blocks.
 *
 * A block of more than `maxBlockSize` records is too common a value to compare every two of: its records are put in order by name and
 * birth date, and each is compared with the next ten (the sorted neighborhood of M. Hernández and S. Stolfo, SIGMOD 1995,
 * doi:10.1145/223784.223807). Such blocks are listed. Pairs are so at most keys * max(maxBlockSize, 2 * 10) / 2 a record.
 */
export function listCandidates(records: readonly PreparedRecord[], table: PartTable, maxBlockSize: number): Candidates {
  const rules = new Map<BlockKey['rule'], Map<BlockKey['value'], number | number[]>>();
  records.forEach((record, place) => {
    for (const { rule, value } of blockKeys(record, table)) {
      const blocks = rules.get(rule) ?? new Map<BlockKey['value'], number | number[]>();
      if (blocks.size === 0) rules.set(rule, blocks);
      const members = blocks.get(value);
      // Most values are one record's own.
      if (members === undefined) blocks.set(value, place);
      else if (typeof members !== 'number') {
        if (members.at(-1) !== place) members.push(place);
      } else if (members !== place) blocks.set(value, [members, place]);
    }
  });
  const small: (number[][] | undefined)[] = [];
  const neighbors = new Map<number, number[]>();
  const oversizeBlocks: OversizeBlock[] = [];
  for (const [rule, blocks] of rules) {
    for (const members of blocks.values()) {
      if (typeof members === 'number') continue;
      if (members.length <= maxBlockSize) {
        for (const place of members) {
          const own = small[place];
          if (own) own.push(members);
          else small[place] = [members];
        }
        continue;
      }
      const comparedPairs = tieNeighbors(members, records, table, neighbors);
      const all = (members.length * (members.length - 1)) / 2;
      const example = records[members[0]!]!.id;
      oversizeBlocks.push({ rule, records: members.length, example, comparedPairs, skippedPairs: all - comparedPairs });
    }
  }
  const seenFrom = new Int32Array(records.length).fill(-1);
  return {
    oversizeBlocks: oversizeBlocks.sort(
      (a, b) => b.records - a.records || compareIds(a.rule, b.rule) || compareIds(a.example, b.example),
    ),
    forEachOf(place, visit) {
      const own = small[place];
      const near = neighbors.get(place);
      for (let i = 0; own !== undefined && i < own.length; i++) visitLater(own[i]!, place, seenFrom, visit);
      if (near !== undefined) visitLater(near, place, seenFrom, visit);
    },
  };
}

function visitLater(
  list: readonly number[],
  place: number,
  seenFrom: Int32Array,
  visit: (other: number) => void,
): void {
  for (const other of list) {
    if (other <= place || seenFrom[other] === place) continue;
    seenFrom[other] = place;
    visit(other);
  }
}

function tieNeighbors(
  members: readonly number[],
  records: readonly PreparedRecord[],
  table: PartTable,
  neighbors: Map<number, number[]>,
): number {
  const keyOf = (place: number): string => {
    const { names, birthDate } = records[place]!;
    const parts = (names[0]?.forms[0] ?? []).map((part) => table.parts[part]!.skeleton).sort();
    return `${parts.join(' ')} ${birthDate?.year ?? ''} ${birthDate?.monthDay?.join() ?? ''}`;
  };
  const sorted = members
    .map((place) => ({ place, key: keyOf(place) }))
    .sort((a, b) => compareIds(a.key, b.key) || a.place - b.place);
  let pairs = 0;
  sorted.forEach(({ place }, i) => {
    for (const { place: other } of sorted.slice(i + 1, i + 1 + WINDOW)) {
      const [first, second] = place < other ? [place, other] : [other, place];
      const list = neighbors.get(first);
      if (list) list.push(second);
      else neighbors.set(first, [second]);
      pairs++;
    }
  });
  return pairs;
}
