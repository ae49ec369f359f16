/**
 * Is this one of our records? Links, people, judgements and findings as they are stored and sent, held against schemas that need valibot.
 *
 * Doors: model, evidence, identities. Invariants: a schema and its type are one (it does not compile otherwise); no message names a person.
 */
export { caseLinkSchema } from './case-link.ts';
export { findingsSchema } from './findings.ts';
export { foundIdentitiesSchema } from './found-identities.ts';
export {
  identityDocumentSchema,
  identityRecordSchema,
  judgementLogSchema,
  judgementSchema,
  newJudgementSchema,
  undoJudgementOptionsSchema,
  withdrawalSchema,
} from './identity-records.ts';
export { knownLeadsSchema } from './known-leads.ts';
export { patternSchema } from './pattern.ts';
export { intervalSchema, knownPeopleSchema, personSchema } from './person.ts';
export { rowIssueSchema } from './row-issue.ts';
export type { RingtraceSchema } from './schema-of.ts';
