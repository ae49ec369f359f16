import { type Shown, shown } from '../display/index.ts';
import { drawRanksJob, type PositionInput } from '../kernels/index.ts';
import type { LeadRanking } from '../leads/index.ts';
import {
  cutSetOf,
  type EligibleId,
  type FoundCertainty,
  type LongWorkOptions,
  type PersonId,
  type RestsOn,
  RingtraceError,
} from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { runLongSteps } from '../work/index.ts';
import { measureCertaintyRules } from './certainty-rules.ts';
import { certaintySheet } from './certainty-sheet.ts';
import { chanceLoss } from './chance-loss.ts';
import { drawChances, drawsSources } from './chances.ts';
import { csCoefficient } from './cs-coefficient.ts';
import { evidenceCutSets } from './evidence-cut-sets.ts';
import { framingResistance } from './framing-resistance.ts';
import type { BeliefEnd, BeliefInterval } from './grade-beliefs.ts';
import { type InSteps, layerAgreement } from './layer-agreement.ts';
import { type Statements, statementSteps } from './list-statements.ts';
import { canPart, partingSignals } from './parting-signals.ts';
import { planCertainty } from './plan-certainty.ts';
import { presentRanks } from './present-ranks.ts';
import { intervalSteps } from './rank-intervals.ts';
import { runInCellar } from './run-in-cellar.ts';
import { toPositions } from './to-positions.ts';
import { undrawable } from './undrawable.ts';

/** What a caller may say about the draws, whoever starts them. */
export interface CertaintyChoices {
  /** Share of the sources a draw loses, at least 0 and below 1; default .33. */
  readonly lossRate?: number | undefined;
  /** Which end of what a grade can mean; default `mid`. */
  readonly belief?: BeliefEnd | undefined;
  /** Intervals of your own for some grades, such as `{ B2: [0.7, 0.9] }`. */
  readonly gradeBeliefs?: Readonly<Record<string, BeliefInterval>> | undefined;
}

/** What `measureCertainty` may be told. */
export interface MeasureCertaintyOptions extends LongWorkOptions, CertaintyChoices {
  /** How often the ranking is drawn again; default `defaultDraws`. */
  readonly draws?: number | undefined;
  /** How many places count as the top; default 10. */
  readonly top?: number | undefined;
  /** Any whole number; default 7. */
  readonly seed?: number | undefined;
}

/** How sure one may be of one person's place. */
export interface PlaceCertainty {
  /** Rank in 5 % and in 95 % of the draws. */
  readonly rankInterval: readonly [number, number];
  /** Share of the draws among the first `top`, those tied across the last place sharing it. */
  readonly pTop: number;
  /** The smallest set found of sources whose disbelief takes the person out of the first `top`, or why there is none. */
  readonly restsOn: RestsOn;
  /** @deprecated The former form of `restsOn`. */
  readonly cutSet: readonly string[] | null;
}

/** How sure a ranking is, as a whole and person by person. */
export interface Certainty extends Shown {
  /** The ranking as a whole, as findings tell it. */
  readonly summary: FoundCertainty;
  /** One person's place; undefined for somebody who is not ranked. */
  of(person: PersonId): PlaceCertainty | undefined;
}

/** A third: with less, the coverage experiment (bench/coverage.ts) finds intervals too narrow where 30 % of the ties are missing. */
export const DEFAULT_LOSS_RATE = 0.33;
const PLACE = 'measureCertainty';

/**
 * How sure may one be of a ranking? Draws the case again and again without part of its sources, ranks everybody anew by the same rule, and
 * says how far ranks move and on which sources a place among the first hangs.
 *
 *   rank interval = 5 % and 95 % quantile of the rank over the draws, half the way back added (`rankIntervals`)
 *   pTop = share of draws among the first `top`          0 ... 1
 *
 * Who ties across place `top` in a draw counts by the share of the orders of the tied, so that all pTop sum to `top`.
 * A source is an informant, else a report, else an event, else the tie itself; it is lost with chance `lossRate`, and what it says of two
 * people holds with the chance of its grade. In every second draw no source is lost by chance: people come under watch one after
 * another, those often named sooner, until all but `lossRate` of the statements touch a watched one, and the others were never made. Sources are left out, not drawn with replacement: positions read whether there is a tie,
 * not how often, so drawing with replacement would be the same as losing 37 % of them, whatever is really missing. With fewer
 * than ten sources single statements are lost instead. What was never seen by anybody cannot be drawn.
 * Strength is not read. Everything is done within one budget of edge visits, the same on any machine: small cases are measured exactly in every
 * draw, larger ones from `pivots` searches, still larger ones by 50 draws and fewer pivots, which widens intervals.
 * Cost: (draws + up to 240 for the CS coefficient + 100 + about 30 for each of the first `top`) rankings.
 * Papers: D. Politis, J. Romano, Ann. Statist. 22(4), 1994, doi:10.1214/aos/1176325770 (subsampling); C. Martin, P. Niemeyer, Network
 * Science 7(2), 2019, doi:10.1017/nws.2019.12 (the error applied again).
 *
 * @throws RingtraceError `invalid-option` for draws below 1 or above 100,000, a loss rate outside [0, 1), grades of two scales or of none, or a signal
 * that does not say how it is drawn, or whose `draw` ranks other than its `measure`; `aborted`; `worker-failed`.
 */
export async function measureCertainty(
  network: RingNetwork,
  ranking: LeadRanking,
  options: MeasureCertaintyOptions = {},
): Promise<Certainty> {
  checkSubject('measureCertainty', network, 'network');
  checkOptions(PLACE, options, measureCertaintyRules);
  const { lossRate = DEFAULT_LOSS_RATE, belief = 'mid', gradeBeliefs = {}, top = 10, seed = 7 } = options;
  const { pivots, ...plan } = planCertainty(network.eligibleSnapshot.csr, options.draws);
  const { draws, replicates } = plan;
  assertDrawable(ranking);
  const inSteps: InSteps = (steps) => runLongSteps(steps, { place: PLACE, signal: options.signal });
  const statements = await inSteps(statementSteps(network));
  const chances = drawChances(statements, { lossRate, belief, gradeBeliefs });
  const positions = { ...toPositions(network, ranking, statements), pivots };
  // Code of the caller's own runs in this thread alone.
  const run = runInCellar(positions.own === undefined ? options : { ...options, workers: 1 });
  if (canPart(network, ranking))
    assertNoneParts(network, ranking, await presentRanks({ ...positions, pivots: undefined }, run));
  const present = await presentRanks(positions, run);
  // Measured from pivots a rank is off a little: trials are told less what it is off with all evidence in place.
  const reference = pivots ? ranksOf(network, ranking, positions) : present;
  const shift = pivots && present.map((rank, row) => rank - reference[row]!);
  const drawn = await run(drawRanksJob, { ...positions, ...chances, reference, draws, seed }, 'drawing');
  const csInput = { positions, statements, reference, draws: Math.min(draws, plan.csDraws), seed };
  const coefficient = await csCoefficient(csInput, run);
  const sources = statements.sources.filter(({ kind }) => kind !== 'tie').length;
  const rows = [...reference.keys()].filter((row) => reference[row]! <= top);
  const cutSets =
    sources === 0
      ? undefined
      : await evidenceCutSets({ positions, statements, rows, top, shift, thorough: plan.thorough }, run);
  const framing = await framingResistance({ positions, ranks: reference, top, shift }, run);
  const layers = await layerAgreement(network, ranking, { ranks: reference, pivots }, run, inSteps);
  const spreads = await inSteps(intervalSteps(drawn.ranks, top, reference));
  const rowOf = new Map<PersonId, number>(Array.from(positions.ranked, (node, row) => [idOf(network, node), row]));
  const summary: FoundCertainty = {
    draws,
    method: drawsSources(statements) ? 'sources' : 'statements',
    lossRate,
    sources,
    unsourcedTies: statements.sources.length - sources,
    belief: isGraded(statements) ? belief : null,
    csCoefficient: coefficient,
    robustness: drawn.agreements.reduce((sum, agreement) => sum + agreement, 0) / draws,
    framing,
    framingResistance: typeof framing === 'number' ? framing : null,
    chanceLoss: await chanceLoss(network, statements, { replicates, seed, pivots }, run),
    layers,
    ...(pivots && { pivots: pivots.fragmentation }),
  };
  const of = (person: PersonId): PlaceCertainty | undefined => {
    const row = rowOf.get(person);
    const spread = row === undefined ? undefined : spreads[row];
    if (row === undefined || spread === undefined) return undefined;
    const restsOn = reference[row]! <= top ? sourcesOf(cutSets?.get(row), statements) : 'outside-top';
    return { rankInterval: spread.interval, pTop: spread.pTop, restsOn, cutSet: cutSetOf(restsOn) };
  };
  return shown({ summary, of }, certaintySheet(summary));
}

/** The ranks from everything that is known. */
function ranksOf(network: RingNetwork, { ranking }: LeadRanking, { ranked }: PositionInput): Float64Array {
  const rankOf = new Map<PersonId, number>(ranking.map(({ person, rank }) => [person, rank]));
  return Float64Array.from(ranked, (node) => rankOf.get(idOf(network, node))!);
}

function assertNoneParts(network: RingNetwork, ranking: LeadRanking, reference: Float64Array): void {
  const parting = partingSignals(network, ranking, reference);
  if (parting.length === 0) return;
  throw new RingtraceError(
    'invalid-option',
    PLACE,
    `drawn with all evidence in place, the ranking is another than the one by '${parting.join("', '")}'`,
    'let `draw` of a signal give values in the order of `measure`, or leave `draw` out',
  );
}

const idOf = (network: RingNetwork, node: number): EligibleId => network.eligibleSnapshot.ids[node]!;

/** A row without any recorded source has no cut-set, and one that none takes out an empty one. */
function sourcesOf(cutSet: readonly number[] | undefined, { sources }: Statements): RestsOn {
  if (cutSet === undefined) return 'no-source';
  return cutSet.length === 0 ? 'none-found' : cutSet.map((source) => sources[source]!);
}

const isGraded = ({ ties, attendances }: Statements): boolean =>
  [...ties, ...attendances].some(({ grades }) => grades.length > 0);

function assertDrawable({ signals }: LeadRanking): void {
  const [own] = undrawable(signals);
  if (own === undefined) return;
  const remedy = 'give it a `draw`, rank by the built-in signals, or go without draws';
  throw new RingtraceError('invalid-option', PLACE, `signal '${own}' cannot be drawn`, remedy);
}
