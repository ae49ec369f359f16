import * as v from 'valibot';
import type { EligibleId } from '../model/index.ts';
import { readTimeSpan } from '../time/index.ts';

// Messages never quote a value: it may name a person.

export const text: v.GenericSchema<string> = v.string('is not text');

export const id: v.GenericSchema<string> = v.pipe(
  v.string('is not text'),
  v.check((value) => value.trim() !== '', 'is blank'),
);

export const time: v.GenericSchema<string> = v.pipe(
  v.string('is not text'),
  v.check(
    (value) => readTimeSpan(value) !== undefined,
    'is no ISO 8601 month, day or instant, nor a whole-number phase',
  ),
);

/** A time of the calendar, no phase. */
export const date: v.GenericSchema<string> = v.pipe(
  v.string('is not text'),
  v.check((value) => readTimeSpan(value)?.scale === 'instant', 'is no ISO 8601 month, day or instant'),
);

export const flag: v.GenericSchema<boolean> = v.boolean('is not true or false');

export const number: v.GenericSchema<number> = v.pipe(v.number('is not a number'), v.finite('is not a finite number'));

export const aboveZero: v.GenericSchema<number> = v.pipe(number, v.gtValue(0, 'is not above 0'));

export function atLeast(least: number): v.GenericSchema<number> {
  return v.pipe(number, v.minValue(least, `is below ${least}`));
}

export function whole(least: number): v.GenericSchema<number> {
  return v.pipe(
    v.number('is not a number'),
    v.safeInteger('is not a whole number'),
    v.minValue(least, `is below ${least}`),
  );
}

export function word<const Words extends readonly string[]>(words: Words): v.GenericSchema<Words[number]> {
  return v.picklist(words, `is none of ${words.join(', ')}`);
}

export function list<T>(item: v.GenericSchema<T>): v.GenericSchema<readonly T[]> {
  return v.array(item, 'is not a list');
}

export function pair<T>(item: v.GenericSchema<T>, what: string): v.GenericSchema<readonly [T, T]> {
  return v.strictTuple([item, item], `is not two ${what}`);
}

/** Members by name, such as a seat for every person. */
export function byName<T>(member: v.GenericSchema<T>): v.GenericSchema<Readonly<Record<string, T>>> {
  return v.record(v.string(), member, 'is not an object');
}

/** A function, or an object with functions: what it does cannot be looked into. */
export function withMethods<T>(methods: readonly string[], what: string): v.GenericSchema<T> {
  return v.custom<T>((value) => {
    if (methods.length === 0) return typeof value === 'function';
    if (typeof value !== 'object' || value === null) return false;
    return methods.every((name) => typeof (value as Record<string, unknown>)[name] === 'function');
  }, `is no ${what}`);
}

/** An object of these members and no other, so that a misspelled one is told. */
export function members<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, v.ErrorMessage<v.StrictObjectIssue>> {
  return v.strictObject(entries, ({ expected }) => {
    if (expected === 'never') return `is unknown here: give ${Object.keys(entries).join(', ')}`;
    return expected === 'Object' ? 'is not an object' : 'is missing';
  });
}

/** An object of at least these members: findings of a later version may hold more, and nobody here reads those. */
export const holds = <const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, v.ErrorMessage<v.ObjectIssue>> =>
  v.object(entries, ({ expected }) => (expected === 'Object' ? 'is not an object' : 'is missing'));

/** Who wrote the findings let only people in who may be scored. */
export const eligible: v.GenericSchema<EligibleId> = id as v.GenericSchema<
  unknown,
  unknown
> as v.GenericSchema<EligibleId>;
