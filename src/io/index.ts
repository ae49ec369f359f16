/**
 * Files, in Node only: case files in, case folders out. The subpath `ringtrace/io`.
 *
 * Doors: model, protection, display, tables, evidence, identities, case, casework, report, formats, view, records. Invariant: a file is written whole or not at all.
 */

export {
  type ChangeCaseOptions,
  changeCase,
  createCaseFolder,
  type FolderChange,
  readCaseState,
} from './case-folder.ts';
export { findChromium } from './find-chromium.ts';
export { type PrintPdfOptions, printPdf } from './print-pdf.ts';
export type { ReadFileOptions } from './read-case-file.ts';
export { readCaseFile, readPeopleFile, readRows } from './read-case-file.ts';
export type { CaseFolderReading, ReadFolderOptions } from './read-case-folder.ts';
export { readCaseFolder, readCasePaths } from './read-case-folder.ts';
export { readFindings } from './read-findings.ts';
export { readGroupsFile } from './read-groups-file.ts';
export { readJudgementsFile } from './read-judgements-file.ts';
export { readLabelsFile } from './read-labels-file.ts';
export { readRecordsFile } from './read-records-file.ts';
export { readViewerPage } from './read-viewer-page.ts';
export { toDocx } from './to-docx.ts';
export { toXlsx } from './to-xlsx.ts';
export { type CaseVerification, verifyCaseFolder } from './verify-case-folder.ts';
export type { WriteCaseFolderOptions } from './write-case-folder.ts';
export { writeCaseFolder } from './write-case-folder.ts';
export type { FileContent } from './write-file-whole.ts';
export { writeFileWhole } from './write-file-whole.ts';
export { writeLinksParquet } from './write-links-parquet.ts';
export type { PlainTable, TableCell } from './write-table.ts';
export { TABLE_ENDINGS, writeTable } from './write-table.ts';
export { viewerPage, writeViewerPage } from './write-viewer-page.ts';
export { zipFiles } from './zip-files.ts';
