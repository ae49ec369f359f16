import { RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';

/** Chance that a statement holds, from the low to the high end of what a grade can mean. */
export type BeliefInterval = readonly [low: number, high: number];

/** Which end of the intervals to draw with. */
export type BeliefEnd = 'low' | 'mid' | 'high';

interface Scale {
  readonly name: string;
  readonly pattern: RegExp;
  readonly source: Readonly<Record<string, BeliefInterval>>;
  readonly content: Readonly<Record<string, BeliefInterval>>;
}

const SURE: BeliefInterval = [0.95, 1];
const USUAL: BeliefInterval = [0.84, 0.95];
const FAIR: BeliefInterval = [0.6, 0.84];
const POOR: BeliefInterval = [0.35, 0.6];
const DOUBTED: BeliefInterval = [0.05, 0.35];
/** "Cannot be judged" is not "bad": the interval is wide. */
const UNJUDGED: BeliefInterval = [0.2, 0.95];

const SCALES: readonly Scale[] = [
  {
    name: 'admiralty',
    pattern: /^([A-F])([1-6])$/,
    source: { A: SURE, B: USUAL, C: FAIR, D: POOR, E: DOUBTED, F: UNJUDGED },
    content: { 1: SURE, 2: USUAL, 3: FAIR, 4: POOR, 5: DOUBTED, 6: UNJUDGED },
  },
  {
    name: '5x5x5',
    pattern: /^([A-E])\/?([1-5])\/?[1-5]$/,
    source: { A: SURE, B: USUAL, C: FAIR, D: DOUBTED, E: UNJUDGED },
    content: { 1: SURE, 2: USUAL, 3: FAIR, 4: UNJUDGED, 5: DOUBTED },
  },
  {
    name: '3x5x2',
    pattern: /^([1-3])\/?([A-E])\/?[PC]$/,
    source: { 1: USUAL, 2: UNJUDGED, 3: DOUBTED },
    content: { A: SURE, B: USUAL, C: FAIR, D: UNJUDGED, E: DOUBTED },
  },
];

/**
 * How far is a graded statement to be believed? The interval of a grade is that of its source times that of its content: B2 on the
 * Admiralty scale is .84 x .84 to .95 x .95, about .71 to .90; F and 6 are wide.
 *
 * No authority has put numbers to these letters; these are ours, and `given` replaces any of them.
 * Paper: D. Irwin, D. Mandel, Intelligence and National Security 34(4), 2019, doi:10.1080/02684527.2019.1569343 (why the letters
 * alone mislead).
 *
 * @throws RingtraceError `invalid-option` for a grade of no scale, or an interval that is not within 0 to 1.
 * @example gradeBelief('D4', { D4: [0.2, 0.4] }) // => [0.2, 0.4]
 */
export function gradeBelief(grade: string, given: Readonly<Record<string, BeliefInterval>> = {}): BeliefInterval {
  checkSubject('gradeBelief', grade, 'text');
  checkSubject('gradeBelief', given, 'values');
  const own = Object.hasOwn(given, grade) ? given[grade] : undefined;
  if (own) return soundInterval(grade, own);
  const scale = scaleOf(grade);
  const [, source, content] = scale.pattern.exec(grade) as unknown as [string, string, string];
  const [sourceLow, sourceHigh] = scale.source[source]!;
  const [contentLow, contentHigh] = scale.content[content]!;
  return [sourceLow * contentLow, sourceHigh * contentHigh];
}

/** @throws RingtraceError `invalid-option` when the grades are of more than one scale: B on one is not B on another. */
export function assertOneScale(grades: Iterable<string>, given: Readonly<Record<string, BeliefInterval>> = {}): void {
  const names = new Set<string>();
  for (const grade of grades) if (!Object.hasOwn(given, grade)) names.add(scaleOf(grade).name);
  if (names.size < 2) return;
  refuse(`the links are graded on ${[...names].sort().join(' and ')}`, 'bring them to one scale');
}

/** The chance to draw a statement with. */
export function beliefAt([low, high]: BeliefInterval, end: BeliefEnd): number {
  return end === 'low' ? low : end === 'high' ? high : (low + high) / 2;
}

function scaleOf(grade: string): Scale {
  const scale = SCALES.find(({ pattern }) => pattern.test(grade));
  return scale ?? refuse(`grade '${grade}' is of no known scale`, 'give its interval as gradeBeliefs');
}

function soundInterval(grade: string, interval: BeliefInterval): BeliefInterval {
  if (!Array.isArray(interval))
    refuse(`gradeBeliefs of '${grade}' is no interval`, 'give two chances from 0 to 1, the lower first');
  const [low, high] = interval;
  if (low >= 0 && low <= high && high <= 1) return interval;
  return refuse(`gradeBeliefs of '${grade}' is ${low} to ${high}`, 'give two chances from 0 to 1, the lower first');
}

function refuse(problem: string, remedy: string): never {
  throw new RingtraceError('invalid-option', 'measureCertainty', problem, remedy);
}
