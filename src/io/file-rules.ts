import { flag, list, longWorkRules, number, type OptionRules, peopleRule, text, told, whole } from '../rules/index.ts';
import type { PrintPdfOptions } from './print-pdf.ts';
import type { ReadFileOptions } from './read-case-file.ts';
import type { WriteCaseFolderOptions } from './write-case-folder.ts';

export const readFileRules: OptionRules<ReadFileOptions> = {
  signal: longWorkRules.signal,
  onProgress: longWorkRules.onProgress,
  maxUnpackedBytes: whole(1),
  sheet: text,
};

export const writeCaseFolderRules: OptionRules<WriteCaseFolderOptions> = {
  title: text,
  links: list(told),
  signal: longWorkRules.signal,
  onProgress: longWorkRules.onProgress,
  people: peopleRule,
  viewer: flag,
};

export const printPdfRules: OptionRules<PrintPdfOptions> = {
  chromium: text,
  timeoutMs: number({ above: 0 }),
  signal: longWorkRules.signal,
};
