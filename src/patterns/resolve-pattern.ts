import { RingtraceError } from '../model/index.ts';
import { readTimeSpan } from '../time/index.ts';
import type { Pattern, PatternRole, PatternTie, ValueRange } from './pattern.ts';

/** A pattern with places as numbers, every reference looked up. */
export interface ResolvedPattern {
  readonly name: string;
  readonly roles: readonly PatternRole[];
  readonly ties: readonly ResolvedTie[];
  readonly forbidden: readonly ResolvedTie[];
  readonly sequences: readonly { readonly ties: readonly number[]; readonly within: number }[];
  readonly comparisons: readonly ResolvedComparison[];
}

export interface ResolvedComparison {
  readonly places: readonly [number, number];
  readonly by: 'stage' | 'group';
  readonly same: boolean;
}

export interface ResolvedTie extends Omit<PatternTie, 'from' | 'to' | 'name'> {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export type Refuse = (problem: string, remedy: string) => never;

/** @throws RingtraceError `invalid-option` for a pattern that cannot be meant: roles without name, ties to nobody, sequences of unknown ties. */
export function resolvePattern(pattern: Pattern, place: string): ResolvedPattern {
  const refuse: Refuse = (problem, remedy) => {
    throw new RingtraceError('invalid-option', place, problem, remedy);
  };
  const isObject = typeof pattern === 'object' && pattern !== null;
  if (!isObject || !Array.isArray(pattern.roles) || !Array.isArray(pattern.ties))
    refuse('the pattern has no lists of roles and ties', 'give { name, roles: [...], ties: [...] }');
  const { name = 'pattern', roles, ties, forbidden = [], sequences = [], comparisons = [] } = pattern;
  if (roles.length === 0) refuse('the pattern has no roles', 'give at least one role');
  const names = roles.map((role) => role?.name);
  names.forEach((role, i) => {
    if (typeof role !== 'string' || role === '') refuse(`role ${i + 1} has no name`, 'name every role');
    if (names.indexOf(role) < i) refuse(`role '${role}' is there twice`, 'give every role a name of its own');
  });
  const placeOf = (role: string): number => {
    const at = names.indexOf(role);
    return at >= 0 ? at : refuse(`there is no role '${String(role)}'`, `use one of: ${names.join(', ')}`);
  };
  const resolveTie = (tie: PatternTie): ResolvedTie => {
    const [from, to] = [placeOf(tie.from), placeOf(tie.to)];
    if (from === to) refuse(`role '${tie.from}' is tied to itself`, 'tie two roles; every role is somebody else');
    const least = tie.least ?? 1;
    if (!Number.isSafeInteger(least) || least < 1) refuse(`a tie needs ${least} links`, 'give a whole number above 0');
    for (const end of tie.window ?? [])
      if (readTimeSpan(end) === undefined) refuse(`window end '${end}' is no time`, "write '2008-01-31', or a phase");
    return { ...tie, name: tie.name ?? `${tie.from}-${tie.to}`, from, to };
  };
  roles.forEach((role) => {
    checkRole(role, refuse);
  });
  const resolved = ties.map(resolveTie);
  const tieNames = resolved.map((tie) => tie.name);
  const twice = tieNames.find((tie, i) => tieNames.indexOf(tie) < i);
  if (twice !== undefined) refuse(`tie '${twice}' is there twice`, 'give each a name of its own');
  return {
    name,
    roles,
    ties: resolved,
    forbidden: forbidden.map(resolveTie),
    sequences: sequences.map(({ ties: steps, within = Infinity }) => {
      if (!(within >= 0)) refuse(`a sequence is to happen within ${within}`, 'give a number of days or phases');
      return {
        ties: steps.map((step) => {
          const at = tieNames.indexOf(step);
          return at >= 0 ? at : refuse(`there is no tie '${step}'`, `use one of: ${tieNames.join(', ')}`);
        }),
        within,
      };
    }),
    comparisons: comparisons.map(({ roles: [a, b], by, is }) => {
      if (by !== 'stage' && by !== 'group') refuse(`roles are compared by '${String(by)}'`, "give 'stage' or 'group'");
      if (is !== 'same' && is !== 'different') refuse(`roles are to be '${String(is)}'`, "give 'same' or 'different'");
      return { places: [placeOf(a), placeOf(b)], by, same: is === 'same' };
    }),
  };
}

function checkRole({ name, degree, measures = [] }: PatternRole, refuse: Refuse): void {
  const ranges = [degree, ...measures.flatMap(({ percentile, value }) => [percentile, value])];
  for (const range of ranges)
    if (isEmpty(range)) refuse(`role '${name}' asks for a range that is empty`, 'give atLeast up to atMost');
}

function isEmpty(range: ValueRange | undefined): boolean {
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Infinity } = range ?? {};
  return !(atLeast <= atMost);
}
