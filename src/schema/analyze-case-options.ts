import * as v from 'valibot';
import type { AnalyzeCaseOptions } from '../analysis/index.ts';
import { communityChoicesSchema } from './community-options.ts';
import { flag, list, members, text, whole } from './fields.ts';
import { foundIdentitiesSchema } from './found-identities.ts';
import { longWork } from './long-work.ts';
import { selection } from './network-options.ts';
import { knownPeopleSchema, personSchema } from './person.ts';
import { certaintyChoicesSchema, evidenceChoice, ranking } from './rank-leads-options.ts';
import { rowIssueSchema } from './row-issue.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

export const analyzeCaseOptionsSchema: RingtraceSchema<AnalyzeCaseOptions> = schemaOf<AnalyzeCaseOptions>()(
  members({
    ...longWork,
    ...selection,
    ...ranking,
    evidence: evidenceChoice,
    people: v.optional(list(personSchema)),
    rankUncategorized: v.optional(flag),
    issues: v.optional(list(rowIssueSchema)),
    communities: v.optional(communityChoicesSchema),
    identities: v.optional(foundIdentitiesSchema),
    known: v.optional(knownPeopleSchema),
    top: v.optional(whole(1)),
    seed: v.optional(whole(0)),
    draws: v.optional(whole(0)),
    certainty: v.optional(certaintyChoicesSchema),
    caseId: v.optional(text),
    legalBasis: v.optional(text),
  }),
);
