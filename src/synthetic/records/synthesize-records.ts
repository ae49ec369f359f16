import { createRng } from '../../kernels/index.ts';
import type { Row } from '../../model/index.ts';
import { checkOptions } from '../../rules/index.ts';
import { synthesizeRecordsRules } from '../synthetic-rules.ts';
import { type Household, type MadeUpPerson, makeHousehold, makePerson } from './made-up-person.ts';
import { type RecordError, writeRecord } from './write-record.ts';

/** What `synthesizeRecords` may be told. */
export interface SynthesizeRecordsOptions {
  /** How many records; default 1,000. */
  readonly records?: number | undefined;
  /** Any whole number; default 7. */
  readonly seed?: number | undefined;
}

/** Records as registers would hold them, and the truth that no register holds. */
export interface SyntheticRecords {
  /** As a register would hold them. */
  readonly rows: readonly Row[];
  /** Record id to person. */
  readonly personOf: ReadonlyMap<string, string>;
  /** Record id to what went wrong in it. */
  readonly errorsOf: ReadonlyMap<string, readonly RecordError[]>;
}

/**
 * Makes up records of people whose truth is known, to try matching on: one to three records a person, in three scripts, with
 * slips of the pen, other spellings, pet names, exchanged names and dates, years alone, phones changed and shared, cells missing. People live
 * in households of one to four that share family name, address, and now and then a phone.
 *
 * Every name is drawn from lists of common names or put together from syllables; phones, documents and addresses are random. Same
 * seed, same rows. How often what goes wrong is set by hand, so what matching reaches here says little about a given register.
 *
 * @throws RingtraceError `invalid-option` when `records` is not a whole number of at least 1.
 * @example synthesizeRecords({ records: 10 }).rows.length // => 10
 */
export function synthesizeRecords(options: SynthesizeRecordsOptions = {}): SyntheticRecords {
  checkOptions('synthesizeRecords', options, synthesizeRecordsRules);
  const { records = 1000, seed = 7 } = options;
  const rng = createRng(seed, 2);
  const rows: Row[] = [];
  const personOf = new Map<string, string>();
  const errorsOf = new Map<string, readonly RecordError[]>();
  let household: Household = makeHousehold(rng);
  const names = new Set<string>();
  let left = 0;
  for (let person = 1; rows.length < records; person++) {
    if (left-- === 0) {
      household = makeHousehold(rng);
      left = rng.below(4);
      names.clear();
    }
    let made: MadeUpPerson = makePerson(household, rng);
    // No two under one roof have one given name.
    while (names.has(made.given.latin)) made = makePerson(household, rng);
    names.add(made.given.latin);
    const copies = [1, 1, 1, 1, 1, 2, 2, 2, 3, 3][rng.below(10)]!;
    for (let copy = 0; copy < copies && rows.length < records; copy++) {
      const id = `R${String(rows.length + 1).padStart(6, '0')}`;
      const { row, errors } = writeRecord(id, made, rng);
      rows.push(row);
      personOf.set(id, `P${person}`);
      errorsOf.set(id, errors);
    }
  }
  return { rows, personOf, errorsOf };
}
