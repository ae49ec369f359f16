/**
 * What would a case look like whose truth is known? A made-up smuggling case for demos, tests and teaching.
 *
 * Doors: model, kernels. Invariant: same seed, same rows.
 */
export type { DirtyCase } from './dirty/synthesize-dirty-case.ts';
export { synthesizeDirtyCase } from './dirty/synthesize-dirty-case.ts';
export type { SynthesizePhonesOptions, SyntheticPhones } from './phones/synthesize-phones.ts';
export { synthesizePhones } from './phones/synthesize-phones.ts';
export type { SynthesizeRecordsOptions, SyntheticRecords } from './records/synthesize-records.ts';
export { synthesizeRecords } from './records/synthesize-records.ts';
export type { RecordError } from './records/write-record.ts';
export { RECORD_ERRORS } from './records/write-record.ts';
export type { SynthesizeCaseOptions, SyntheticCase } from './synthesize-case.ts';
export { synthesizeCase } from './synthesize-case.ts';
