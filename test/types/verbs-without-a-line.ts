/** The functions that a report of the API tells of, deprecated ones apart. */
export function verbsOf(report: string): string[] {
  const told = report.replace(/\/\*\* @deprecated \*\/\n.*/g, '');
  return [...new Set([...told.matchAll(/^export function (\w+)/gm)].map(([, name]) => name!))];
}

/** Those of them that no test holds to its whole type, by `expectTypeOf(verb).toEqualTypeOf<...>()`. */
export function verbsWithoutALine(report: string, tests: string): string[] {
  const held = new Set([...tests.matchAll(/expectTypeOf\((\w+)\)\.toEqualTypeOf</g)].map(([, name]) => name!));
  return verbsOf(report).filter((verb) => !held.has(verb));
}

/** Signatures with a parameter that says no type: what a default value is does not show in the report. */
export function untypedParameters(report: string): string[] {
  return report.split('\n').filter((line) => /^export function \w+(?:<.*?>)?\(.*(?<=[(,] ?)\w+\??(?=[,)])/.test(line));
}
