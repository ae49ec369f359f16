import type { Csr, ShardJob } from '../kernels/index.ts';

/** How long a tie is on a path: one step, or 1 / strength. */
export type TieLength = 'step' | 'inverse-strength';

export interface MeasureContext {
  readonly csr: Csr;
  readonly length: TieLength;
  /** Runs sharded work on the caller's workers, with the caller's progress and abort. */
  run<Input, State, Part, Result>(job: ShardJob<Input, State, Part, Result>, input: Input): Promise<Result>;
}

/** A position measure as data: what it asks, what it costs, and how it is computed. */
export interface Measure<Name extends string = string> {
  readonly name: Name;
  readonly question: string;
  readonly weightMeans: 'nothing' | 'strength' | 'length = 1 / strength on request';
  readonly cost: string;
  /** Whether the most central have the highest or the lowest values. */
  readonly central: 'high' | 'low';
  /** One value for each node. */
  measure(context: MeasureContext): Float64Array | Promise<Float64Array>;
}
