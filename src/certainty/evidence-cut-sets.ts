import { type PositionInput, trialRanksJob } from '../kernels/index.ts';
import type { Statement, Statements } from './list-statements.ts';
import type { Run } from './run-in-cellar.ts';

/** Sources of a person that are tried in pairs, the most harmful first. */
const PAIRED = 6;
/** Sets larger than this rest on so much that naming them helps nobody. */
const LARGEST = 5;

export interface CutSetInput {
  readonly positions: PositionInput;
  readonly statements: Statements;
  /** Rows of `positions.ranked` to find a cut-set for. */
  readonly rows: readonly number[];
  readonly top: number;
  /** What is taken off the rank of each row in a trial. */
  readonly shift?: Float64Array | undefined;
  /** Whether every source is tried by itself. */
  readonly thorough: boolean;
}

/**
 * On which sources does a place among the first `top` hang? For each row the smallest set of recorded sources found whose disbelief takes it
 * out, as numbers of sources; [] when no set of up to five does, and none at all for a row of whom no recorded source speaks.
 *
 * Single sources that speak of the person are all tried. Pairs are tried among the six of them that harm the person most, so for people
 * with up to six sources sets of one and two are exact; larger sets grow from the most harmful pair, by harm. Disbelief in a source
 * that does not speak of the person can matter too, and is not looked for. Unless `thorough`, the five sources by whose word alone
 * the person is tied to most are disbelieved together first: whoever stays is taken to hang on no five, and of others the fewest of the five, in that order,
 * are looked for by halves, so that a smaller set of others may be missed.
 * Cost: a ranking for each source of the rows, and up to 18 more for each row; unless thorough one for each row, and up to 4 more for who falls.
 */
export async function evidenceCutSets(input: CutSetInput, run: Run): Promise<ReadonlyMap<number, readonly number[]>> {
  const { rows, top } = input;
  const found = new Map<number, readonly number[]>();
  const recorded = rows.map((row) => recordedSources(input, row));
  if (!input.thorough) return await fewestOfWeightiest(input, recorded, run);
  const singles = await tryAll(
    input,
    [...new Set(recorded.flat())].sort((a, b) => a - b).map((source) => [source]),
    run,
  );
  const harm = (i: number, set: readonly number[]): number => singles.get(set.join())![i]!;
  const ordered = recorded.map((sources, i) => [...sources].sort((a, b) => harm(i, [b]) - harm(i, [a]) || a - b));
  const pending = rows.flatMap((row, i) => {
    const first = ordered[i]![0];
    if (first === undefined) return [];
    found.set(row, harm(i, [first]) > top ? [first] : []);
    return found.get(row)!.length === 0 ? [i] : [];
  });
  const pairs = await tryAll(
    input,
    pending.flatMap((i) => pairsOf(ordered[i]!.slice(0, PAIRED))),
    run,
  );
  const growing = pending.flatMap((i) => {
    const rank = (set: readonly number[]): number => pairs.get(set.join())![i]!;
    const [best] = pairsOf(ordered[i]!.slice(0, PAIRED)).sort((a, b) => rank(b) - rank(a));
    if (best === undefined) return [];
    if (rank(best) <= top) return [{ i, sets: grow(best, ordered[i]!) }];
    found.set(rows[i]!, best);
    return [];
  });
  const larger = await tryAll(
    input,
    growing.flatMap(({ sets }) => sets),
    run,
  );
  for (const { i, sets } of growing) {
    const cut = sets.find((set) => larger.get(set.join())![i]! > top);
    if (cut) found.set(rows[i]!, cut);
  }
  return found;
}

/**
 * The same by few rankings: the five sources by whose word alone a row is tied to most are disbelieved together, then by halves as few of them, in that order,
 * as still take it out; of several, the last may do it alone.
 */
async function fewestOfWeightiest(
  input: CutSetInput,
  recorded: readonly number[][],
  run: Run,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const { rows, top } = input;
  const firsts = recorded.map((sources, i) => {
    const held = holdsAlone(input, rows[i]!);
    return [...sources].sort((a, b) => (held.get(b) ?? 0) - (held.get(a) ?? 0) || a - b).slice(0, LARGEST);
  });
  const setOf = (i: number, from: number, to: number): number[] => firsts[i]!.slice(from, to).sort((a, b) => a - b);
  /** Which of the rows fall without the set that is given for each. */
  const fallen = async (some: readonly number[], set: (i: number) => number[]): Promise<number[]> => {
    const ranks = await tryAll(input, some.map(set), run);
    return some.filter((i) => ranks.get(set(i).join())![i]! > top);
  };
  const asked = [...rows.keys()].filter((i) => firsts[i]!.length > 0);
  const falling = await fallen(asked, (i) => setOf(i, 0, LARGEST));
  const stays = rows.map(() => 0);
  const falls = firsts.map((sources) => sources.length);
  const middle = (i: number): number => (stays[i]! + falls[i]!) >>> 1;
  for (;;) {
    const open = falling.filter((i) => falls[i]! - stays[i]! > 1);
    if (open.length === 0) break;
    const fell = new Set(await fallen(open, (i) => setOf(i, 0, middle(i))));
    for (const i of open) (fell.has(i) ? falls : stays)[i] = middle(i);
  }
  const several = falling.filter((i) => falls[i]! > 1);
  const alone = new Set(await fallen(several, (i) => setOf(i, falls[i]! - 1, falls[i]!)));
  const found = new Map<number, readonly number[]>(asked.map((i) => [rows[i]!, []]));
  for (const i of falling) found.set(rows[i]!, setOf(i, alone.has(i) ? falls[i]! - 1 : 0, falls[i]!));
  return found;
}

/** Of each source, to how many others the row is tied by its word alone. */
function holdsAlone({ positions, statements: { ties, attendances } }: CutSetInput, row: number): Map<number, number> {
  const node = positions.ranked[row]!;
  /** By whom the row is tied to: the source that says so, -1 where several do. */
  const told = new Map<number, number>();
  const tell = (other: number, source: number): void => {
    const before = told.get(other);
    told.set(other, before === undefined || before === source ? source : -1);
  };
  for (const tie of ties) if (tie.node === node || tie.other === node) tell(tie.node + tie.other - node, tie.source);
  const sourceOf = new Map(attendances.flatMap((one) => (one.node === node ? [[one.other, one.source] as const] : [])));
  for (const { node: other, other: event } of attendances) {
    const source = sourceOf.get(event);
    if (source !== undefined && other !== node) tell(other, source);
  }
  const held = new Map<number, number>();
  for (const source of told.values()) held.set(source, (held.get(source) ?? 0) + 1);
  return held;
}

/** The ranks of all rows for each set; equal sets are tried once. */
async function tryAll(
  { positions, rows, shift }: CutSetInput,
  sets: readonly (readonly number[])[],
  run: Run,
): Promise<ReadonlyMap<string, Float64Array>> {
  const distinct = [...new Map(sets.map((set) => [set.join(), set])).values()];
  const starts = [0];
  for (const set of distinct) starts.push(starts.at(-1)! + set.length);
  const trials = { withdrawn: Uint32Array.from(distinct.flat()), starts: Uint32Array.from(starts) };
  const input = { ...positions, ...trials, watched: Uint32Array.from(rows) };
  const ranks = await run(trialRanksJob, input, 'disbelieving sources');
  const told = (found: Float64Array): Float64Array => (shift ? found.map((rank, i) => rank - shift[rows[i]!]!) : found);
  return new Map(distinct.map((set, trial) => [set.join(), told(ranks[trial]!)]));
}

function recordedSources({ positions, statements }: CutSetInput, row: number): number[] {
  const node = positions.ranked[row]!;
  const { ties, attendances, sources } = statements;
  const speaks = (list: readonly Statement[], of: (statement: Statement) => boolean): number[] =>
    list.filter(of).map(({ source }) => source);
  const named = [
    ...speaks(ties, (tie) => tie.node === node || tie.other === node),
    ...speaks(attendances, (attendance) => attendance.node === node),
  ];
  return [...new Set(named)].filter((source) => sources[source]!.kind !== 'tie').sort((a, b) => a - b);
}

function pairsOf(sources: readonly number[]): number[][] {
  return sources.flatMap((a, i) => sources.slice(i + 1).map((b) => [Math.min(a, b), Math.max(a, b)]));
}

function grow(pair: readonly number[], byHarm: readonly number[]): number[][] {
  const rest = byHarm.filter((source) => !pair.includes(source)).slice(0, LARGEST - pair.length);
  return rest.map((_, i) => [...pair, ...rest.slice(0, i + 1)].sort((a, b) => a - b));
}
