import * as v from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import type { AnalyzeCaseOptions, CaseLink, Judgement, Person } from '../../src/index.ts';
import { schemaOf } from '../../src/records/schema-of.ts';
import type {
  analyzeCaseOptionsSchema,
  caseLinkSchema,
  judgementSchema,
  personSchema,
} from '../../src/schema/index.ts';

interface Seat {
  readonly row: number;
  readonly note?: string;
}

const row = v.number();
const note = v.exactOptional(v.string());

describe('a schema', () => {
  it('has the type it describes, to the letter', () => {
    expectTypeOf<v.InferOutput<typeof caseLinkSchema>>().toEqualTypeOf<CaseLink>();
    expectTypeOf<v.InferOutput<typeof personSchema>>().toEqualTypeOf<Person>();
    expectTypeOf<v.InferOutput<typeof judgementSchema>>().toEqualTypeOf<Judgement>();
    expectTypeOf<v.InferOutput<typeof analyzeCaseOptionsSchema>>().toEqualTypeOf<AnalyzeCaseOptions>();
  });

  it('does not compile where it says more, less or something else than the type', () => {
    schemaOf<Seat>()(v.strictObject({ row, note }));
    // @ts-expect-error: without the optional member
    schemaOf<Seat>()(v.strictObject({ row }));
    // @ts-expect-error: with a member the type has not
    schemaOf<Seat>()(v.strictObject({ row, note, more: v.exactOptional(v.string()) }));
    // @ts-expect-error: a member of another type
    schemaOf<Seat>()(v.strictObject({ row: v.string(), note }));
    // @ts-expect-error: undefined where the type has none
    schemaOf<Seat>()(v.strictObject({ row, note: v.optional(v.string()) }));
  });
});
