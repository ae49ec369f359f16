import type { SyntheticRecords } from '../../src/synthetic/index.ts';

export interface ScoredPair {
  readonly left: string;
  readonly right: string;
  readonly probability: number;
}

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Every two records of one person. */
export function truePairs({ personOf }: SyntheticRecords): [string, string][] {
  const recordsOf = new Map<string, string[]>();
  for (const [record, person] of personOf) recordsOf.set(person, [...(recordsOf.get(person) ?? []), record]);
  return [...recordsOf.values()].flatMap((records) =>
    records.flatMap((left, i) => records.slice(i + 1).map((right): [string, string] => [left, right])),
  );
}

/** Pairs at least this probable against the truth. */
export function qualityAt(pairs: readonly ScoredPair[], made: SyntheticRecords, threshold: number): Quality {
  const said = pairs.filter(({ probability }) => probability >= threshold);
  const right = said.filter(({ left, right: other }) => made.personOf.get(left) === made.personOf.get(other)).length;
  const precision = said.length === 0 ? 1 : right / said.length;
  const recall = right / truePairs(made).length;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
