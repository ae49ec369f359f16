import type { ErrorCode } from '../model/index.ts';

/** The way to a value: names of members, places in lists. */
export type Path = readonly (string | number)[];

/** What is wrong with one value. */
export interface Problem {
  readonly path: Path;
  /** What the value is not, such as `is below 1`. Never quotes it. */
  readonly message: string;
  /** The value, where it may be told: a number, a word out of a vocabulary. */
  readonly shown?: string | undefined;
  /** What an error says of it where `name is value` would not do. */
  readonly said?: string | undefined;
  readonly remedy: string;
  readonly code?: ErrorCode | undefined;
}

/** What a value must be to come in. Plain data and one function, for a verb and for a schema alike. */
export interface Rule<out T = unknown> {
  /** What to give instead, such as `a whole number of at least 1`. */
  readonly give: string;
  readonly find: (value: unknown, path: Path) => readonly Problem[];
  /** May be missing; all members of options may. */
  readonly isOptional?: true;
  /** The type, for the compiler alone. */
  readonly is?: T;
}

/** A rule for every option of a verb, and for nothing else. */
export type OptionRules<Options> = { readonly [Name in keyof Required<Options>]: Rule<NonNullable<Options[Name]>> };

/** Makes a rule of a test: `complaint` is what the value is not, or undefined. */
export function ruleOf<T>(give: string, complaint: (value: unknown) => string | undefined): Rule<T> {
  return {
    give,
    find: (value, path) => {
      const message = complaint(value);
      return message === undefined ? [] : [{ path, message, shown: shownValue(value), remedy: `give ${give}` }];
    },
  };
}

/** A value as an error may tell it. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 40 ? `${value.slice(0, 40)}...` : value}'`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

/** `communities.runs`, `signals[2]`, and `options` for all of them. */
export function nameOf(path: Path): string {
  if (path.length === 0) return 'options';
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${step}`)).join('');
}
