import { readTimeSpan } from '../time/index.ts';
import { nearestName } from './nearest-name.ts';
import { type Problem, type Rule, ruleOf, shownValue } from './rule.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number' && !Number.isNaN(value);

/** Any text. */
export const text: Rule<string> = unquoted(ruleOf('text', textComplaint));

/** Text that is not blank: an id, a kind. */
export const id: Rule<string> = unquoted(
  ruleOf(
    'text that is not blank',
    (value) => textComplaint(value) ?? (`${value}`.trim() === '' ? 'is blank' : undefined),
  ),
);

export const flag: Rule<boolean> = ruleOf('true or false', (value) =>
  typeof value === 'boolean' ? undefined : 'is not true or false',
);

/** A month, day or instant in ISO 8601, or a whole-number phase. */
export const time: Rule<string> = ruleOf("a time such as '2008-01', '2008-01-31', an instant or a phase", (value) => {
  if (typeof value !== 'string') return 'is not text';
  return readTimeSpan(value) ? undefined : 'is no ISO 8601 month, day or instant, nor a whole-number phase';
});

interface Limits {
  readonly above?: number;
  readonly least?: number;
  readonly below?: number;
  readonly most?: number;
}

/** A finite number within limits. */
export function number(limits: Limits = {}): Rule<number> {
  return ruleOf(
    `a number${limitsInWords(limits)}`,
    (value) => numberComplaint(value) ?? beyond(value as number, limits),
  );
}

/** A whole number within limits. */
export function whole(least: number, most?: number): Rule<number> {
  const limits: Limits = most === undefined ? { least } : { least, most };
  const give = most === undefined ? `a whole number of at least ${least}` : `a whole number from ${least} to ${most}`;
  return ruleOf(give, (value) => {
    if (!isNumber(value)) return 'is not a number';
    return Number.isSafeInteger(value) ? beyond(value, limits) : 'is not a whole number';
  });
}

/** A whole number, or Infinity for as long as it takes. */
export function wholeOrEndless(least: number): Rule<number> {
  return ruleOf(`a whole number of at least ${least}, or leave it out`, (value) => {
    if (value === Number.POSITIVE_INFINITY) return undefined;
    return Number.isSafeInteger(value) && (value as number) >= least
      ? undefined
      : `is no whole number above ${least - 1}`;
  });
}

/** One word out of a vocabulary; the nearest known one is suggested. */
export function word<const Words extends readonly string[]>(words: Words, code?: Problem['code']): Rule<Words[number]> {
  const quoted = words.map((known) => `'${known}'`);
  const [last = '', ...others] = [...quoted].reverse();
  const give =
    quoted.length > 3
      ? `one of: ${words.join(', ')}`
      : [others.reverse().join(', '), last].filter(Boolean).join(' or ');
  return {
    give,
    find: (value, path) => {
      if (typeof value === 'string' && words.includes(value)) return [];
      const near = typeof value === 'string' ? nearestName(value, words) : undefined;
      const hint = near === undefined ? '' : `; did you mean '${near}'?`;
      const message = `is none of ${words.join(', ')}`;
      return [{ path, message, shown: shownValue(value), remedy: `give ${give}${hint}`, code }];
    },
  };
}

/** A function, or an object with these methods: what they do cannot be looked into. It fits any type. */
export function withMethods(methods: readonly string[], what: string): Rule<never> {
  const has = methods.length === 0 ? '' : ` with ${methods.map((name) => `${name}()`).join(' and ')}`;
  return ruleOf(`${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what}${has}`, (value) => {
    if (methods.length === 0) return typeof value === 'function' ? undefined : `is no ${what}`;
    const members = value as Readonly<Record<string, unknown>>;
    const isObject = typeof value === 'object' && value !== null;
    return isObject && methods.every((name) => typeof members[name] === 'function') ? undefined : `is no ${what}`;
  });
}

/** A value that this library or the caller made, taken as it is. It fits any type. */
export const told: Rule<never> = ruleOf('an object', (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : 'is not an object',
);

/** The same rule, whose problems quote no value and no unknown name: they may name a person. */
export function unquoted<T>(rule: Rule<T>): Rule<T> {
  return { ...rule, find: (value, path) => rule.find(value, path).map(withoutQuotes) };
}

function withoutQuotes(problem: Problem): Problem {
  const { said, path } = problem;
  if (said === undefined) return { ...problem, shown: undefined };
  return { ...problem, path: path.slice(0, -1), message: 'has a member it does not know', said: undefined };
}

function textComplaint(value: unknown): string | undefined {
  return typeof value === 'string' ? undefined : 'is not text';
}

function numberComplaint(value: unknown): string | undefined {
  if (!isNumber(value)) return 'is not a number';
  return Number.isFinite(value) ? undefined : 'is not a finite number';
}

function beyond(value: number, { above, least, below, most }: Limits): string | undefined {
  if (above !== undefined && value <= above) return `is not above ${above}`;
  if (least !== undefined && value < least) return `is below ${least}`;
  if (below !== undefined && value >= below) return `is not below ${below}`;
  return most !== undefined && value > most ? `is above ${most}` : undefined;
}

function limitsInWords({ above, least, below, most }: Limits): string {
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  const low = above === undefined ? (least === undefined ? '' : ` of at least ${least}`) : ` above ${above}`;
  const high = below === undefined ? (most === undefined ? '' : ` at most ${most}`) : ` below ${below}`;
  return low !== '' && high !== '' ? `${low} and${high}` : `${low}${high}`;
}
