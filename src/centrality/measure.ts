import type { Csr, ShardJob } from '../kernels/index.ts';
import type { CaseFacts } from './case-facts.ts';

/** How long a tie is on a path: one step, or 1 / strength. */
export type TieLength = 'step' | 'inverse-strength';

/** How far a sampled column may be from the truth. */
export interface Accuracy {
  /** What was drawn. */
  readonly method: string;
  /** How much of it. */
  readonly samples: number;
  /** Bound on the error of every value, holding for all of them together with probability 1 - delta. */
  readonly epsilon?: number;
  /** Chance that the bound does not hold. */
  readonly delta?: number;
  /** So many of the highest stand in their true order, with the same probability: their intervals touch no other's. */
  readonly separated?: number;
  /** Largest standard error of a value, where no bound is known. */
  readonly standardError?: number;
  /** Of values found round by round that had not settled after `samples` rounds: how far they are from what they claim to be. */
  readonly residual?: number;
}

/** A column, and how far to trust it when it was not computed exactly. */
export interface MeasuredColumn {
  /** One value for each node. */
  readonly values: Float64Array;
  /** How far they may be from the truth. */
  readonly accuracy: Accuracy;
}

/** Whether to compute exactly, sample, or decide by size; and the error sampling may make. */
export interface Precision {
  /** Left out: exact up to the size a measure states, sampled above. */
  readonly exact: boolean | undefined;
  /** Error that sampling may make. */
  readonly epsilon: number;
  /** Chance that it makes a larger one. */
  readonly delta: number;
  /** Seed of the samples. */
  readonly seed: number;
}

/** What a measure is given to work with. */
export interface MeasureContext {
  /** The ties as typed arrays. */
  readonly csr: Csr;
  /** How long a tie is on a path. */
  readonly length: TieLength;
  /** How exact the caller wants it. */
  readonly precision: Precision;
  /** Groups, stages, kinds, directions and events, over the same nodes. */
  readonly facts: CaseFacts;
  /** Names of all measures that are asked for. */
  readonly measures?: readonly string[];
  /** Does work that several measures need, once: the first to ask under a key does it. */
  once?<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Runs sharded work on the caller's workers, with the caller's progress and abort. */
  run<Input, State, Part, Result>(job: ShardJob<Input, State, Part, Result>, input: Input): Promise<Result>;
}

/** A position measure as data: what it asks, what it costs, and how it is computed. */
export interface Measure<Name extends string = string> {
  /** What the column is called. */
  readonly name: Name;
  /** What it asks, in one sentence. */
  readonly question: string;
  /** What the strength of a tie does to it. */
  readonly weightMeans: 'nothing' | 'strength' | 'length = 1 / strength on request';
  /** Time and memory, by people n and ties m. */
  readonly cost: string;
  /** Whether the most central have the highest or the lowest values. */
  readonly central: 'high' | 'low';
  /** People up to whom it is exact unless told otherwise; left out, always. */
  readonly exactUpTo?: number;
  /** One value for each node. */
  measure(context: MeasureContext): Float64Array | MeasuredColumn | Promise<Float64Array | MeasuredColumn>;
}
