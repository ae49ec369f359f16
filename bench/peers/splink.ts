import { distance } from 'fastest-levenshtein';
import { createRng } from '../../src/kernels/index.ts';
import { jaroWinkler } from '../../src/matching/names/jaro-winkler.ts';
import type { ScoredPair } from '../identities/quality.ts';

/** A record in the columns that Splink's examples have. */
export interface SplinkRecord {
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly dob: string;
  readonly phone: string;
  readonly document: string;
  readonly address: string;
}

type Column = Exclude<keyof SplinkRecord, 'id'>;
interface Comparison {
  readonly column: Column;
  /** How many levels there are, the last for all else. */
  readonly levels: number;
  /** 0 is exact. */
  readonly level: (a: string, b: string) => number;
  readonly termFrequency: boolean;
}

/** Adjacent exchanges count as one change. */
function damerau(a: string, b: string): number {
  if (a.length === b.length) {
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    if (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)) return 1;
  }
  return distance(a, b);
}

const DAY = 86_400_000;
const byThresholds = (column: Column, thresholds: readonly number[], termFrequency: boolean): Comparison => ({
  column,
  levels: thresholds.length + 2,
  termFrequency,
  level(a, b) {
    if (a === b) return 0;
    const likeness = jaroWinkler(a, b);
    const found = thresholds.findIndex((threshold) => likeness >= threshold);
    return found < 0 ? thresholds.length + 1 : found + 1;
  },
});

/** The levels of Splink 4's NameComparison, DateOfBirthComparison and LevenshteinAtThresholds as its documentation gives them. */
const COMPARISONS: readonly Comparison[] = [
  byThresholds('first', [0.92, 0.88, 0.7], true),
  byThresholds('last', [0.92, 0.88, 0.7], true),
  {
    column: 'dob',
    levels: 6,
    termFrequency: false,
    level(a, b) {
      if (a === b) return 0;
      if (damerau(a, b) <= 1) return 1;
      const days = Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
      return days <= 31 ? 2 : days <= 366 ? 3 : days <= 3660 ? 4 : 5;
    },
  },
  {
    column: 'phone',
    levels: 4,
    termFrequency: true,
    level: (a, b) => (a === b ? 0 : Math.min(3, Math.max(1, distance(a, b)))),
  },
  {
    column: 'document',
    levels: 4,
    termFrequency: false,
    level: (a, b) => (a === b ? 0 : Math.min(3, Math.max(1, distance(a, b)))),
  },
  byThresholds('address', [0.9, 0.7], true),
];

const BLOCKING: readonly (readonly Column[])[] = [
  ['first', 'last'],
  ['last', 'dob'],
  ['first', 'dob'],
  ['phone'],
  ['document'],
  ['first', 'address'],
];
const DETERMINISTIC: readonly (readonly Column[])[] = [['first', 'last', 'dob'], ['document'], ['phone', 'first']];
const RECALL = 0.7;
const MISSING = -1;

/**
 * Splink's method as published: Fellegi-Sunter with u from random pairs, m by expectation maximization with u held (two trainings, each
 * blocked on what the other estimates), the prior from deterministic rules with an assumed recall of .7, and term frequencies.
 * Pairs are those of its blocking rules unless given.
 * R. Linacre et al., IJPDS 7(3), 2022, doi:10.23889/ijpds.v7i3.1794; levels and defaults from moj-analytical-services.github.io/splink.
 */
export function splink(
  records: readonly SplinkRecord[],
  given?: readonly { readonly left: string; readonly right: string }[],
): ScoredPair[] {
  const n = records.length;
  const rng = createRng(1, n);
  const gammas = (i: number, j: number): number[] =>
    COMPARISONS.map(({ column, level }) => {
      const [a, b] = [records[i]![column], records[j]![column]];
      return a === '' || b === '' ? MISSING : level(a, b);
    });
  const random = Array.from({ length: 300_000 }, () => [rng.below(n), rng.below(n)] as const).filter(
    ([i, j]) => i !== j,
  );
  const u = shares(random.map(([i, j]) => gammas(i, j)));
  const training = [blocked(records, ['dob']), blocked(records, ['first', 'last'])].map((pairs) =>
    maximize(
      pairs.slice(0, 400_000).map(([i, j]) => gammas(i, j)),
      u,
    ),
  );
  // Each training says nothing of the columns it is blocked on.
  const m = COMPARISONS.map(({ column }, c) => {
    const usable = training.filter((_, t) => (t === 0 ? column !== 'dob' : column !== 'first' && column !== 'last'));
    return usable[0]![c]!.map((_, level) => mean(usable.map((estimate) => estimate[c]![level]!)));
  });
  const rules = distinct(
    DETERMINISTIC.flatMap((columns) => blocked(records, columns)),
    n,
  );
  const lambda = Math.min(0.5, rules.length / RECALL / ((n * (n - 1)) / 2));
  const frequency = COMPARISONS.map(({ column }) => shareOfValues(records.map((record) => record[column])));
  const placeOf = new Map(records.map(({ id }, place) => [id, place]));
  const candidates =
    given?.map(({ left, right }): [number, number] => [placeOf.get(left)!, placeOf.get(right)!]) ??
    distinct(
      BLOCKING.flatMap((columns) => blocked(records, columns)),
      n,
    );
  return candidates.map(([i, j]) => {
    let score = Math.log2(lambda / (1 - lambda));
    gammas(i, j).forEach((level, c) => {
      if (level === MISSING) return;
      score += Math.log2(m[c]![level]! / u[c]![level]!);
      const { termFrequency, column } = COMPARISONS[c]!;
      if (termFrequency && level === 0) score += Math.log2(u[c]![0]! / frequency[c]!.get(records[i]![column])!);
    });
    return { left: records[i]!.id, right: records[j]!.id, probability: 1 / (1 + 2 ** -score) };
  });
}

type Estimate = readonly (readonly number[])[];

function shares(vectors: readonly (readonly number[])[], weights?: Float64Array): Estimate {
  return COMPARISONS.map(({ levels }, c) => {
    // A level nobody was seen at is rare, not impossible.
    const counts = new Array<number>(levels).fill(1e-3);
    vectors.forEach((vector, row) => {
      if (vector[c] !== MISSING) counts[vector[c]!]! += weights ? weights[row]! : 1;
    });
    const sum = counts.reduce((a, b) => a + b, 0);
    return counts.map((count) => Math.max(1e-9, count / sum));
  });
}

function maximize(vectors: readonly (readonly number[])[], u: Estimate): Estimate {
  let lambda = 0.3;
  let m: Estimate = COMPARISONS.map(({ levels }) =>
    Array.from({ length: levels }, (_, level) => (level === 0 ? 0.9 : 0.1 / (levels - 1))),
  );
  const weights = new Float64Array(vectors.length);
  for (let round = 0; round < 25; round++) {
    vectors.forEach((vector, row) => {
      let odds = lambda / (1 - lambda);
      vector.forEach((level, c) => {
        if (level !== MISSING) odds *= m[c]![level]! / u[c]![level]!;
      });
      weights[row] = odds === Infinity ? 1 : odds / (1 + odds);
    });
    const before = m;
    m = shares(vectors, weights);
    lambda = Math.min(0.999, Math.max(1e-6, mean([...weights])));
    const change = Math.max(
      ...m.flatMap((levels, c) => levels.map((share, level) => Math.abs(share - before[c]![level]!))),
    );
    if (change < 1e-4) break;
  }
  return m;
}

function blocked(records: readonly SplinkRecord[], columns: readonly Column[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  records.forEach((record, i) => {
    const values = columns.map((column) => record[column]);
    if (values.includes('')) return;
    const key = values.join('\n');
    const block = blocks.get(key);
    if (block) block.push(i);
    else blocks.set(key, [i]);
  });
  return [...blocks.values()].flatMap((block) =>
    block.flatMap((i, place) => block.slice(place + 1).map((j): [number, number] => [i, j])),
  );
}

function distinct(pairs: readonly [number, number][], n: number): [number, number][] {
  return [...new Set(pairs.map(([i, j]) => i * n + j))].map((code) => [Math.floor(code / n), code % n]);
}

function shareOfValues(values: readonly string[]): Map<string, number> {
  const stated = values.filter((value) => value !== '');
  const counts = new Map<string, number>();
  for (const value of stated) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].map(([value, count]) => [value, count / stated.length]));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
