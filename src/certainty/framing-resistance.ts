import { buildCsr, type PositionInput, trialRanksJob } from '../kernels/index.ts';
import type { FramingAbsence } from '../model/index.ts';
import type { Run } from './run-in-cellar.ts';

/** More false links than this are no longer a mistake or a grudge. */
const MOST_FABRICATED = 10;
/** A hanger-on: at most this many ties. */
const FEW_TIES = 2;

export interface FramingInput {
  readonly positions: PositionInput;
  readonly ranks: ArrayLike<number>;
  readonly top: number;
  /** What is taken off the rank of each row in a trial. */
  readonly shift?: Float64Array | undefined;
}

/**
 * How many false links does it take to make a suspect of a bystander? Fabricated links lift people of one or two ties (three of them: of
 * the highest, middle and lowest rank) into the first `top`; the middle of the three counts is given, or that more than ten are needed or that
 * there is no such person.
 *
 * Two ways are tried and the cheaper counts: links to the highest-ranked in their order, and links to them and to people of fewest ties in
 * turn. A cleverer liar may need fewer. Cost: up to sixty rankings; up to 24 where they are measured from pivots.
 */
export async function framingResistance(
  { positions, ranks, top, shift }: FramingInput,
  run: Run,
): Promise<number | FramingAbsence> {
  const { csr, ranked } = positions;
  const degree = (node: number): number => csr.offsets[node + 1]! - csr.offsets[node]!;
  const rows = [...ranked.keys()].sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const few = rows.filter((row) => degree(ranked[row]!) > 0 && degree(ranked[row]!) <= FEW_TIES && ranks[row]! > top);
  if (few.length === 0) return 'nobody-so-thin';
  const framed = [...new Set([0, Math.floor((few.length - 1) / 2), few.length - 1])].map((i) => few[i]!);
  const heads = rows.map((row) => ranked[row]!).filter((node) => degree(node) > 0);
  const leaves = [...heads].reverse().sort((a, b) => degree(a) - degree(b));
  const turns = heads.flatMap((node, i) => [node, leaves[i]!]);
  const plans = framed.flatMap((row) =>
    [heads, turns].map((order) => ({ row, ends: strangers(csr, ranked[row]!, order) })),
  );
  const watched = Uint32Array.from(framed);
  const input = { ...withFabricated(positions, plans), watched };
  /** Whether each of these plans lifts its person with so many links. */
  const lifts = async (some: readonly number[], used: number): Promise<boolean[]> => {
    const trials = some.map((p) => withdrawnBut(positions, plans, p, used));
    const found = await run(trialRanksJob, { ...input, ...columnsOf(trials) }, 'framing');
    return some.map((p, trial) => {
      const { row } = plans[p]!;
      return found[trial]![framed.indexOf(row)]! - (shift?.[row] ?? 0) <= top;
    });
  };
  const middle = Math.floor((framed.length - 1) / 2);
  const rowsOf = (some: readonly number[]): number => new Set(some.map((p) => plans[p]!.row)).size;
  // Measured from pivots a case is large: more false links are taken to lift nobody less, and the number is looked for by halves.
  if (positions.pivots !== undefined) {
    const liftedOf = async (some: readonly number[], used: number): Promise<number[]> => {
      const found = await lifts(some, used);
      return some.filter((_, i) => found[i]);
    };
    let lifting = await liftedOf([...plans.keys()], MOST_FABRICATED);
    if (rowsOf(lifting) <= middle) return 'more-than-ten';
    let [fails, works] = [0, MOST_FABRICATED];
    while (works - fails > 1) {
      const used = (fails + works) >>> 1;
      const still = await liftedOf(lifting, used);
      if (rowsOf(still) > middle) [lifting, works] = [still, used];
      else fails = used;
    }
    return works;
  }
  const lifted = new Set<number>();
  let open = [...plans.keys()];
  for (let used = 1; used <= MOST_FABRICATED; used++) {
    open = open.filter((p) => !lifted.has(plans[p]!.row) && plans[p]!.ends.length >= used);
    if (open.length === 0) break;
    const found = await lifts(open, used);
    open.forEach((p, i) => {
      if (found[i]) lifted.add(plans[p]!.row);
    });
    if (lifted.size > middle) return used;
  }
  return 'more-than-ten';
}

interface Plan {
  readonly row: number;
  /** To whom the first, the second ... false link leads. */
  readonly ends: readonly number[];
}

/** Where the false links of plan p begin among those of all. */
function startOf(plans: readonly Plan[], p: number): number {
  return plans.slice(0, p).reduce((sum, { ends }) => sum + ends.length, 0);
}

/** Every false link is a source of its own: those withdrawn for plan p with its first `used` links. */
function withdrawnBut({ unitCount }: PositionInput, plans: readonly Plan[], p: number, used: number): number[] {
  const start = startOf(plans, p);
  const made = startOf(plans, plans.length);
  const kept = Math.min(used, plans[p]!.ends.length);
  return Array.from({ length: made }, (_, i) => i)
    .filter((i) => i < start || i >= start + kept)
    .map((i) => unitCount + i);
}

function columnsOf(trials: readonly (readonly number[])[]): { withdrawn: Uint32Array; starts: Uint32Array } {
  const starts = [0];
  for (const trial of trials) starts.push(starts.at(-1)! + trial.length);
  return { withdrawn: Uint32Array.from(trials.flat()), starts: Uint32Array.from(starts) };
}

function strangers({ offsets, targets }: PositionInput['csr'], node: number, order: readonly number[]): number[] {
  const known = new Set(targets.subarray(offsets[node]!, offsets[node + 1]!)).add(node);
  return [...new Set(order)].filter((other) => !known.has(other)).slice(0, MOST_FABRICATED);
}

/** The positions with all false links of all plans. */
function withFabricated(positions: PositionInput, plans: readonly Plan[]): PositionInput {
  const { csr, ranked, unitCount, edgeSources, edgeTargets, edgeUnits } = positions;
  const fabricated = plans.flatMap(({ row, ends }) => ends.map((end) => [ranked[row]!, end] as const));
  const froms = fabricated.map(([from]) => from);
  const ends = fabricated.map(([, end]) => end);
  const arcSources = new Uint32Array(csr.targets.length);
  for (let v = 0; v < csr.nodeCount; v++) arcSources.fill(v, csr.offsets[v], csr.offsets[v + 1]);
  return {
    ...positions,
    csr: buildCsr(csr.nodeCount, { sources: longer(arcSources, froms), targets: longer(csr.targets, ends) }),
    unitCount: unitCount + fabricated.length,
    edgeSources: longer(edgeSources, froms),
    edgeTargets: longer(edgeTargets, ends),
    edgeUnits: longer(
      edgeUnits,
      fabricated.map((_, i) => unitCount + i),
    ),
  };
}

function longer(column: Uint32Array, values: readonly number[]): Uint32Array {
  const both = new Uint32Array(column.length + values.length);
  both.set(column);
  both.set(values, column.length);
  return both;
}
