/**
 * Files, in Node only: case files in, case folders out. The subpath `ringtrace/io`.
 *
 * Doors: model, evidence, report, formats, view. Invariant: a file is written whole or not at all.
 */
export type { ReadFileOptions } from './read-case-file.ts';
export { readCaseFile, readPeopleFile } from './read-case-file.ts';
export { readLabelsFile } from './read-labels-file.ts';
export type { WriteCaseFolderOptions } from './write-case-folder.ts';
export { writeCaseFolder } from './write-case-folder.ts';
export { writeFileWhole } from './write-file-whole.ts';
