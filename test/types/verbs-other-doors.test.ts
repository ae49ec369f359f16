import { describe, expectTypeOf, it } from 'vitest';
import {
  type CaseInput,
  type CaseReading,
  type ReadCaseOptions,
  readCase,
  type SourceTable,
  tableRows,
} from '../../src/case/index.ts';
import type {
  CaseLink,
  IdentityRecord,
  Person,
  ReadLinksOptions,
  ReadPeopleOptions,
  Row,
  Shown,
} from '../../src/index.ts';
import type { CaseFolderReading, ReadFolderOptions } from '../../src/io/index.ts';
import {
  type MatchProposals,
  normalizePhone,
  normalizePhones,
  type Phone,
  type PhoneRegions,
  type ProposeMatchesOptions,
  proposeMatches,
  type UnifiedPhones,
  type UnifyPhonesInputs,
  type UnifyPhonesOptions,
  unifyPhones,
} from '../../src/matching/index.ts';
import {
  openQueue,
  type QueueOptions,
  type QueueServer,
  type ServeQueueOptions,
  serveQueue,
  type WorkerQueue,
} from '../../src/queue/index.ts';
import {
  type CaseStore,
  type ExtractCaseOptions,
  type ExtractedCase,
  extractCase,
  type OpenStoreOptions,
  openStore,
  readStoredCase,
} from '../../src/scale/index.ts';
import {
  type AnySchema,
  type CheckedRows,
  checkRows,
  linkRowSchema,
  personRowSchema,
  type RowSchema,
} from '../../src/schema/index.ts';
import type { ViewerCase } from '../../src/view/index.ts';
import { type MountedViewer, type MountOptions, mount } from '../../src/viewer/index.ts';

describe('the verbs of the smaller doors', () => {
  it('take and give what they say', () => {
    expectTypeOf(normalizePhone).toEqualTypeOf<(text: string, region?: PhoneRegions) => Phone | undefined>();
    expectTypeOf(normalizePhones).toEqualTypeOf<(text: string, region?: PhoneRegions) => Phone[]>();
    expectTypeOf(proposeMatches).toEqualTypeOf<
      (records: readonly IdentityRecord[], options?: ProposeMatchesOptions) => Promise<MatchProposals>
    >();
    expectTypeOf(unifyPhones).toEqualTypeOf<
      (subject: UnifyPhonesInputs, options?: UnifyPhonesOptions) => UnifiedPhones
    >();
    expectTypeOf(openQueue).toEqualTypeOf<(options?: QueueOptions) => Promise<WorkerQueue>>();
    expectTypeOf(serveQueue).toEqualTypeOf<(options?: ServeQueueOptions) => Promise<QueueServer>>();
    expectTypeOf(readCase).toEqualTypeOf<
      (inputs: readonly CaseInput[], options?: ReadCaseOptions) => Promise<CaseReading & Shown>
    >();
    expectTypeOf(tableRows).toEqualTypeOf<(table: SourceTable) => AsyncGenerator<Row>>();
    expectTypeOf(extractCase).toEqualTypeOf<
      (store: CaseStore, options?: ExtractCaseOptions) => Promise<ExtractedCase>
    >();
    expectTypeOf(openStore).toEqualTypeOf<(options?: OpenStoreOptions) => Promise<CaseStore>>();
    expectTypeOf(readStoredCase).toEqualTypeOf<
      (store: CaseStore, path: string, options?: ReadFolderOptions) => Promise<CaseFolderReading>
    >();
    expectTypeOf(checkRows).toEqualTypeOf<
      <Out>(rows: readonly unknown[], schema: AnySchema<Out>) => Promise<CheckedRows<Out>>
    >();
    expectTypeOf(linkRowSchema).toEqualTypeOf<(options?: ReadLinksOptions) => RowSchema<CaseLink>>();
    expectTypeOf(personRowSchema).toEqualTypeOf<(options?: ReadPeopleOptions) => RowSchema<Person>>();
    expectTypeOf(mount).toEqualTypeOf<
      (element: object, viewerCase: ViewerCase, options?: MountOptions) => MountedViewer
    >();
  });
});
