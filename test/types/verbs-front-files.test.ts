import { describe, expectTypeOf, it } from 'vitest';
import {
  type ApplyIdentitiesInputs,
  applyIdentities,
  type CaseLink,
  type CsvTables,
  choosePreset,
  type DescribeIdentitiesInputs,
  describeIdentities,
  type ExportOptions,
  type Findings,
  type FoundIdentities,
  type GexfOptions,
  type Identities,
  type IdentityRecord,
  isProtected,
  type Judgement,
  type JudgementLog,
  jsonPieces,
  type LinkExportOptions,
  type LinkReading,
  type NewJudgement,
  type NotebookDisplay,
  type PeopleReading,
  type Person,
  type Preset,
  type Protection,
  type ProtectPeopleOptions,
  protectPeople,
  type ReadJudgementsOptions,
  type ReadLinksOptions,
  type ReadPeopleOptions,
  type ReadRecordsOptions,
  type RecordsReading,
  type Report,
  type ResolvedCase,
  type ResolveIdentitiesOptions,
  readJudgements,
  readLinks,
  readPeople,
  readRecords,
  readTimeSpan,
  recordJudgement,
  resolveIdentities,
  type Shield,
  type Shown,
  shieldLinks,
  show,
  standingJudgements,
  type TimeSpan,
  type ToHtmlOptions,
  type ToTextOptions,
  toAnx,
  toCsv,
  toCypher,
  toCytoscape,
  toFtm,
  toGexf,
  toGraphml,
  toHtml,
  toJson,
  toLinksCsv,
  toMarkdown,
  toPajek,
  toText,
  type UndoJudgementOptions,
  undoJudgement,
  updateFindings,
  type WriteReportOptions,
  writeId,
  writeReport,
} from '../../src/index.ts';

describe('the verbs on rows, people and texts', () => {
  it('take and give what they say', () => {
    expectTypeOf(applyIdentities).toEqualTypeOf<
      (identities: Identities, inputs: ApplyIdentitiesInputs) => ResolvedCase
    >();
    expectTypeOf(choosePreset).toEqualTypeOf<(columns: Iterable<string>) => Preset | undefined>();
    expectTypeOf(describeIdentities).toEqualTypeOf<
      (identities: Identities, inputs: DescribeIdentitiesInputs) => FoundIdentities
    >();
    expectTypeOf(isProtected).toEqualTypeOf<(person: Person) => boolean>();
    expectTypeOf(jsonPieces).toEqualTypeOf<(findings: Findings) => Generator<string, void>>();
    expectTypeOf(protectPeople).toEqualTypeOf<
      (
        links: readonly CaseLink[],
        people: readonly Partial<Person>[] | undefined,
        options?: ProtectPeopleOptions,
      ) => Protection
    >();
    expectTypeOf(readJudgements).toEqualTypeOf<
      (rows: readonly unknown[], options?: ReadJudgementsOptions) => JudgementLog
    >();
    expectTypeOf(readLinks).toEqualTypeOf<
      (rows: readonly unknown[], options?: ReadLinksOptions) => LinkReading & Shown
    >();
    expectTypeOf(readPeople).toEqualTypeOf<
      (rows: readonly unknown[], options?: ReadPeopleOptions) => PeopleReading & Shown
    >();
    expectTypeOf(readRecords).toEqualTypeOf<
      (rows: readonly unknown[], options?: ReadRecordsOptions) => RecordsReading
    >();
    expectTypeOf(readTimeSpan).toEqualTypeOf<(text: string) => TimeSpan | undefined>();
    expectTypeOf(recordJudgement).toEqualTypeOf<(log: JudgementLog, judgement: NewJudgement) => JudgementLog>();
    expectTypeOf(resolveIdentities).toEqualTypeOf<
      (records: readonly IdentityRecord[], options?: ResolveIdentitiesOptions) => Identities
    >();
    expectTypeOf(shieldLinks).toEqualTypeOf<(links: readonly CaseLink[], shield: Shield) => readonly CaseLink[]>();
    expectTypeOf(show).toEqualTypeOf<(result: object | string, display?: NotebookDisplay) => Shown>();
    expectTypeOf(standingJudgements).toEqualTypeOf<(log: JudgementLog) => readonly Judgement[]>();
    expectTypeOf(toAnx).toEqualTypeOf<(findings: Findings, options?: ExportOptions) => string>();
    expectTypeOf(toCsv).toEqualTypeOf<(findings: Findings, options?: ExportOptions) => CsvTables>();
    expectTypeOf(toCypher).toEqualTypeOf<(findings: Findings, options?: ExportOptions) => string>();
    expectTypeOf(toCytoscape).toEqualTypeOf<(findings: Findings, options?: ExportOptions) => string>();
    expectTypeOf(toFtm).toEqualTypeOf<(findings: Findings, options?: ExportOptions) => string>();
    expectTypeOf(toGexf).toEqualTypeOf<(findings: Findings, asked?: GexfOptions) => string>();
    expectTypeOf(toGraphml).toEqualTypeOf<(findings: Findings, options?: ExportOptions) => string>();
    expectTypeOf(toHtml).toEqualTypeOf<(input: Report | Findings, options?: ToHtmlOptions) => string>();
    expectTypeOf(toJson).toEqualTypeOf<(findings: Findings) => string>();
    expectTypeOf(toLinksCsv).toEqualTypeOf<(links: readonly CaseLink[], options?: LinkExportOptions) => string>();
    expectTypeOf(toPajek).toEqualTypeOf<(findings: Findings, options?: ExportOptions) => string>();
    expectTypeOf(toMarkdown).toEqualTypeOf<(input: Report | Findings, options?: WriteReportOptions) => string>();
    expectTypeOf(toText).toEqualTypeOf<(input: Report | Findings, options?: ToTextOptions) => string>();
    expectTypeOf(undoJudgement).toEqualTypeOf<(log: JudgementLog, options: UndoJudgementOptions) => JudgementLog>();
    expectTypeOf(updateFindings).toEqualTypeOf<(value: unknown) => unknown>();
    expectTypeOf(writeId).toEqualTypeOf<(text: string) => string>();
    expectTypeOf(writeReport).toEqualTypeOf<(findings: Findings, options?: WriteReportOptions) => Report & Shown>();
  });
});
