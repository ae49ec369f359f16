import { describe, expectTypeOf, it } from 'vitest';
import type { CaseReading, ReadCaseOptions } from '../../src/case/index.ts';
import type { CaseChange, CaseState, VerifyLogOptions } from '../../src/casework/index.ts';
import type {
  CaseLink,
  Findings,
  JudgementLog,
  LinkExportOptions,
  PeopleReading,
  PersonId,
  ReadPeopleOptions,
  ReadRecordsOptions,
  RecordsReading,
  Report,
  Row,
  Shown,
  WriteReportOptions,
} from '../../src/index.ts';
import {
  type CaseVerification,
  type ChangeCaseOptions,
  changeCase,
  createCaseFolder,
  type FileContent,
  type FolderChange,
  findChromium,
  type PlainTable,
  type PrintPdfOptions,
  printPdf,
  type ReadFileOptions,
  readCaseFile,
  readCaseFolder,
  readCasePaths,
  readCaseState,
  readFindings,
  readGroupsFile,
  readJudgementsFile,
  readLabelsFile,
  readPeopleFile,
  readRecordsFile,
  readRows,
  readViewerPage,
  toDocx,
  toXlsx,
  verifyCaseFolder,
  viewerPage,
  type WriteCaseFolderOptions,
  writeCaseFolder,
  writeFileWhole,
  writeLinksParquet,
  writeTable,
  writeViewerPage,
  zipFiles,
} from '../../src/io/index.ts';
import type { ViewerCase, ViewerCaseOptions } from '../../src/view/index.ts';

describe('the verbs of files', () => {
  it('take and give what they say', () => {
    expectTypeOf(changeCase).toEqualTypeOf<
      <T extends FolderChange>(
        folder: string,
        change: (state: CaseState) => T | Promise<T>,
        options?: ChangeCaseOptions,
      ) => Promise<
        T & {
          readonly after: CaseState;
        }
      >
    >();
    expectTypeOf(createCaseFolder).toEqualTypeOf<
      (folder: string, begun: CaseChange, options?: ChangeCaseOptions) => Promise<CaseState>
    >();
    expectTypeOf(findChromium).toEqualTypeOf<(named?: string | undefined) => string>();
    expectTypeOf(printPdf).toEqualTypeOf<(html: string, options?: PrintPdfOptions) => Promise<Uint8Array>>();
    expectTypeOf(readCaseFile).toEqualTypeOf<
      (path: string, options?: ReadCaseOptions) => Promise<CaseReading & Shown>
    >();
    expectTypeOf(readCaseFolder).toEqualTypeOf<
      (folder: string, options?: ReadCaseOptions) => Promise<CaseReading & Shown>
    >();
    expectTypeOf(readCasePaths).toEqualTypeOf<
      (paths: readonly string[], options?: ReadCaseOptions) => Promise<CaseReading & Shown>
    >();
    expectTypeOf(readCaseState).toEqualTypeOf<(folder: string) => Promise<CaseState>>();
    expectTypeOf(readFindings).toEqualTypeOf<(path: string) => Promise<Findings & Shown>>();
    expectTypeOf(readGroupsFile).toEqualTypeOf<
      (path: string, options?: ReadFileOptions) => Promise<ReadonlyMap<PersonId, string>>
    >();
    expectTypeOf(readJudgementsFile).toEqualTypeOf<
      (path: string, options?: ReadFileOptions) => Promise<JudgementLog>
    >();
    expectTypeOf(readLabelsFile).toEqualTypeOf<
      (path: string, options?: ReadFileOptions) => Promise<ReadonlyMap<PersonId, boolean>>
    >();
    expectTypeOf(readPeopleFile).toEqualTypeOf<
      (path: string, options?: ReadPeopleOptions & ReadFileOptions) => Promise<PeopleReading & Shown>
    >();
    expectTypeOf(readRecordsFile).toEqualTypeOf<
      (path: string, options?: ReadRecordsOptions & ReadFileOptions) => Promise<RecordsReading>
    >();
    expectTypeOf(readRows).toEqualTypeOf<(path: string, options?: ReadFileOptions) => AsyncGenerator<Row>>();
    expectTypeOf(readViewerPage).toEqualTypeOf<(path: string) => Promise<ViewerCase>>();
    expectTypeOf(toDocx).toEqualTypeOf<
      (input: Report | Findings, options?: WriteReportOptions) => Promise<Uint8Array>
    >();
    expectTypeOf(toXlsx).toEqualTypeOf<
      (input: Report | Findings, options?: WriteReportOptions) => Promise<Uint8Array>
    >();
    expectTypeOf(verifyCaseFolder).toEqualTypeOf<
      (folder: string, options?: Omit<VerifyLogOptions, 'head'>) => Promise<CaseVerification>
    >();
    expectTypeOf(viewerPage).toEqualTypeOf<(findings: Findings, options?: ViewerCaseOptions) => Promise<string>>();
    expectTypeOf(writeCaseFolder).toEqualTypeOf<
      (folder: string, found: Findings, options?: WriteCaseFolderOptions) => Promise<readonly string[]>
    >();
    expectTypeOf(writeFileWhole).toEqualTypeOf<
      (path: string, content: FileContent, signal?: AbortSignal) => Promise<void>
    >();
    expectTypeOf(writeLinksParquet).toEqualTypeOf<
      (path: string, links: readonly CaseLink[], options?: LinkExportOptions) => Promise<void>
    >();
    expectTypeOf(writeTable).toEqualTypeOf<(path: string, table: PlainTable) => Promise<void>>();
    expectTypeOf(writeViewerPage).toEqualTypeOf<
      (path: string, findings: Findings, options?: ViewerCaseOptions) => Promise<void>
    >();
    expectTypeOf(zipFiles).toEqualTypeOf<(files: ReadonlyMap<string, string>) => Uint8Array>();
  });
});
