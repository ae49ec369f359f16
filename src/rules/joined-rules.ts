import { nearestName } from './nearest-name.ts';
import { text } from './plain-rules.ts';
import { nameOf, type OptionRules, type Path, type Problem, type Rule, ruleOf, shownValue } from './rule.ts';

type Members<T> = { readonly [Name in keyof T]-?: Rule<NonNullable<T[Name]>> };

/** A member that may be missing. */
export function optional<T>(rule: Rule<T>): Rule<T> {
  return { ...rule, isOptional: true };
}

/** An object of options: these and no other, none of which must be given. */
export function options<T extends object>(rules: OptionRules<T>): Rule<T> {
  return objectRule(rules, { isStrict: true, isOpen: true });
}

/** An object of these members and no other; those that may be missing say so. */
export function members<T extends object>(rules: Members<T>): Rule<T> {
  return objectRule(rules, { isStrict: true, isOpen: false });
}

/** An object of at least these members: it may hold more. */
export function holds<T extends object>(rules: Members<T>): Rule<T> {
  return objectRule(rules, { isStrict: false, isOpen: false });
}

/** A list, each item of one rule. */
export function list<T>(item: Rule<T>, least = 0): Rule<readonly T[]> {
  return {
    give: `a list, each ${item.give}`,
    find: (value, path) => {
      if (!Array.isArray(value)) return [complaint(value, path, 'is not a list', 'a list')];
      if (value.length < least)
        return [{ path, message: 'is empty', shown: 'empty', remedy: `give ${item.give} at least once` }];
      return value.flatMap((member, i) => item.find(member, [...path, i]));
    },
  };
}

/** Two values of one rule. */
export function pair<T>(item: Rule<T>, what: string): Rule<readonly [T, T]> {
  return {
    give: `two ${what}`,
    find: (value, path) => {
      if (!Array.isArray(value) || value.length !== 2)
        return [complaint(value, path, `is not two ${what}`, `two ${what}`)];
      return value.flatMap((member, i) => item.find(member, [...path, i]));
    },
  };
}

/** Members of any name, all of one rule. */
export function byName<T>(member: Rule<T>): Rule<Readonly<Record<string, T>>> {
  return {
    give: 'an object',
    find: (value, path) => {
      if (!isObject(value)) return [complaint(value, path, 'is not an object', 'an object')];
      return Object.entries(value).flatMap(([name, held]) => member.find(held, [...path, name]));
    },
  };
}

/** A Map from ids, or from whatever keys a rule of their own lets in, to values of one rule. */
export function mapOf<T, K = string>(
  member: Rule<T>,
  what: string,
  keys: Rule<K> = text as Rule<never>,
): Rule<ReadonlyMap<K, T>> {
  return ruleOf(`a Map of ${what}`, (value) => {
    if (!(value instanceof Map)) return `is no Map of ${what}`;
    for (const [key, held] of value) {
      if (keys.find(key, []).length > 0 || member.find(held, []).length > 0) return `is no Map of ${what}`;
    }
    return undefined;
  });
}

/** A value of one rule where it is of a kind, else of another: so that what is wrong with it is told by its own rule. */
export function where<A, B>(isFirst: (value: unknown) => boolean, first: Rule<A>, second: Rule<B>): Rule<A | B> {
  return {
    give: `${first.give}, or ${second.give}`,
    find: (value, path) => (isFirst(value) ? first : second).find(value, path),
  };
}

/** A value of one rule or another; the first one that is of the right kind says what is wrong. */
export function either<A, B>(first: Rule<A>, second: Rule<B>, says: string): Rule<A | B> {
  const give = `${first.give}, or ${second.give}`;
  return {
    give,
    find: (value, path) => {
      const found = first.find(value, path);
      if (found.length === 0 || second.find(value, path).length === 0) return [];
      return typeof value === 'string'
        ? found.map((problem) => ({ ...problem, message: says }))
        : [complaint(value, path, says, give)];
    },
  };
}

/** The same rule, and one thing more. */
export function also<T>(rule: Rule<T>, holdsTrue: (value: T) => boolean, message: string, give: string): Rule<T> {
  return {
    ...rule,
    find: (value, path) => {
      const found = rule.find(value, path);
      if (found.length > 0 || holdsTrue(value as T)) return found;
      return [{ path, message, remedy: `give ${give}` }];
    },
  };
}

function objectRule<T extends object>(
  rules: Members<T>,
  { isStrict, isOpen }: { readonly isStrict: boolean; readonly isOpen: boolean },
): Rule<T> {
  const entries = Object.entries(rules) as [string, Rule][];
  const names = entries.map(([name]) => name);
  return {
    give: 'an object',
    find: (value, path) => {
      if (!isObject(value)) return [complaint(value, path, 'is not an object', 'an object')];
      const problems: Problem[] = isStrict ? unknownNames(Object.keys(value), names, path) : [];
      for (const [name, rule] of entries) {
        const held = Object.hasOwn(value, name) ? value[name] : undefined;
        if (held !== undefined) for (const problem of rule.find(held, [...path, name])) problems.push(problem);
        else if (!isOpen && !rule.isOptional)
          problems.push({ path: [...path, name], message: 'is missing', remedy: `give ${rule.give}` });
      }
      return problems;
    },
  };
}

function unknownNames(given: readonly string[], known: readonly string[], path: Path): Problem[] {
  return given
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearestName(name, known);
      const remedy = `${near === undefined ? '' : `did you mean '${near}'? `}known: ${known.join(', ')}`;
      const said = `unknown option '${nameOf([...path, name.slice(0, 40)])}'`;
      return { path: [...path, name], message: `is unknown here: give ${known.join(', ')}`, said, remedy };
    });
}

function complaint(value: unknown, path: Path, message: string, give: string): Problem {
  return { path, message, shown: shownValue(value), remedy: `give ${give}` };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
