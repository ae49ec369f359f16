import type * as v from 'valibot';

/** A schema of valibot, and so a Standard Schema: any library that takes one takes it. Reading changes nothing in a value but names that changed. */
export type RingtraceSchema<T> = v.GenericSchema<T>;

/** `unknown` when the two types are one: assignable both ways, with the same keys. */
type Same<T, Out> = [T, Out, keyof T, keyof Out] extends [Out, T, keyof Out, keyof T]
  ? unknown
  : { readonly 'schema and type differ': [T, Out] };

/** States which type a schema describes; a schema that says more or less than the type does not compile. */
export function schemaOf<T>(): <Out>(schema: v.GenericSchema<unknown, Out> & Same<T, Out>) => RingtraceSchema<T> {
  return (schema) => schema as v.GenericSchema<unknown, unknown> as RingtraceSchema<T>;
}
