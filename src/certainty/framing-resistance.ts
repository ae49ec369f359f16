import { buildCsr, type PositionInput, trialRanksJob } from '../kernels/index.ts';
import type { FramingAbsence } from '../model/index.ts';
import type { Run } from './run-in-cellar.ts';

/** More false links than this are no longer a mistake or a grudge. */
const MOST_FABRICATED = 10;
/** A hanger-on: at most this many ties. */
const FEW_TIES = 2;

/**
 * How many false links does it take to make a suspect of a bystander? Fabricated links lift people of one or two ties (three of them: of
 * the highest, middle and lowest rank) into the first `top`; the middle of the three counts is given, or that more than ten are needed or that
 * there is no such person.
 *
 * Two ways are tried and the cheaper counts: links to the highest-ranked in their order, and links to them and to people of fewest ties in
 * turn. A cleverer liar may need fewer. Cost: sixty rankings.
 */
export async function framingResistance(
  positions: PositionInput,
  ranks: ArrayLike<number>,
  top: number,
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
  const input = withFabricated(positions, plans);
  const found = await run(trialRanksJob, { ...input, watched: Uint32Array.from(framed) }, 'framing');
  const counts = framed.map((row, i) => {
    const needed = plans.flatMap((plan, p) => {
      if (plan.row !== row) return [];
      const count = plan.ends.findIndex((_, used) => found[startOf(plans, p) + used]![i]! <= top);
      return count < 0 ? [] : [count + 1];
    });
    return Math.min(Infinity, ...needed);
  });
  const middle = counts.sort((a, b) => a - b)[Math.floor((counts.length - 1) / 2)]!;
  return middle === Infinity ? 'more-than-ten' : middle;
}

interface Plan {
  readonly row: number;
  /** To whom the first, the second ... false link leads. */
  readonly ends: readonly number[];
}

/** Trials before those of plan p: one for each number of links used. */
function startOf(plans: readonly Plan[], p: number): number {
  return plans.slice(0, p).reduce((sum, { ends }) => sum + ends.length, 0);
}

function strangers({ offsets, targets }: PositionInput['csr'], node: number, order: readonly number[]): number[] {
  const known = new Set(targets.subarray(offsets[node]!, offsets[node + 1]!)).add(node);
  return [...new Set(order)].filter((other) => !known.has(other)).slice(0, MOST_FABRICATED);
}

/** Every false link is a source of its own; each trial withdraws all but the first few of one plan. */
function withFabricated(
  positions: PositionInput,
  plans: readonly Plan[],
): PositionInput & { readonly withdrawn: Uint32Array; readonly starts: Uint32Array } {
  const { csr, ranked, unitCount, edgeSources, edgeTargets, edgeUnits } = positions;
  const fabricated = plans.flatMap(({ row, ends }) => ends.map((end) => [ranked[row]!, end] as const));
  const trials = plans.flatMap(({ ends }, p) =>
    ends.map((_, used) => {
      const start = startOf(plans, p);
      return [...fabricated.keys()].filter((i) => i < start || i > start + used).map((i) => unitCount + i);
    }),
  );
  const starts = [0];
  for (const trial of trials) starts.push(starts.at(-1)! + trial.length);
  const more = (column: Uint32Array, values: readonly number[]): Uint32Array =>
    Uint32Array.from([...column, ...values]);
  const froms = fabricated.map(([from]) => from);
  const ends = fabricated.map(([, end]) => end);
  const arcSources = new Uint32Array(csr.targets.length);
  for (let v = 0; v < csr.nodeCount; v++) arcSources.fill(v, csr.offsets[v], csr.offsets[v + 1]);
  return {
    ...positions,
    csr: buildCsr(csr.nodeCount, { sources: more(arcSources, froms), targets: more(csr.targets, ends) }),
    unitCount: unitCount + fabricated.length,
    edgeSources: more(edgeSources, froms),
    edgeTargets: more(edgeTargets, ends),
    edgeUnits: more(
      edgeUnits,
      fabricated.map((_, i) => unitCount + i),
    ),
    withdrawn: Uint32Array.from(trials.flat()),
    starts: Uint32Array.from(starts),
  };
}
