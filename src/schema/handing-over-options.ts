import { exportRules, gexfRules, linkExportRules } from '../formats/export-rules.ts';
import type { ExportOptions, GexfOptions, LinkExportOptions } from '../formats/index.ts';
import { writeCaseFolderRules } from '../io/file-rules.ts';
import type { WriteCaseFolderOptions } from '../io/index.ts';
import type { KnownCases } from '../model/index.ts';
import type { RingtraceSchema } from '../records/index.ts';
import type { ToHtmlOptions, ToTextOptions, WriteReportOptions } from '../report/index.ts';
import { knownCasesRules, toHtmlRules, toTextRules, writeReportRules } from '../report/report-rules.ts';
import type { ToSvgOptions } from '../view/index.ts';

import { toSvgRules } from '../view/to-svg-rules.ts';
import { optionsSchema } from './options-schema.ts';

/** `KnownCases` as a Standard Schema. */
export const knownCasesSchema: RingtraceSchema<KnownCases> = optionsSchema<KnownCases>(knownCasesRules);

/** What `writeReport` may be told, as a Standard Schema. */
export const writeReportOptionsSchema: RingtraceSchema<WriteReportOptions> =
  optionsSchema<WriteReportOptions>(writeReportRules);

/** What `toHtml` may be told, as a Standard Schema. */
export const toHtmlOptionsSchema: RingtraceSchema<ToHtmlOptions> = optionsSchema<ToHtmlOptions>(toHtmlRules);

/** What `toText` may be told, as a Standard Schema. */
export const toTextOptionsSchema: RingtraceSchema<ToTextOptions> = optionsSchema<ToTextOptions>(toTextRules);

/** What `toSvg` may be told, as a Standard Schema. */
export const toSvgOptionsSchema: RingtraceSchema<ToSvgOptions> = optionsSchema<ToSvgOptions>(toSvgRules);

/** What `writeCaseFolder` may be told, as a Standard Schema. */
export const writeCaseFolderOptionsSchema: RingtraceSchema<WriteCaseFolderOptions> =
  optionsSchema<WriteCaseFolderOptions>(writeCaseFolderRules);

/** Options of `toGraphml`, `toAnx` and the other exports of findings. */
export const exportOptionsSchema: RingtraceSchema<ExportOptions> = optionsSchema<ExportOptions>(exportRules);

/** What `gexf` may be told, as a Standard Schema. */
export const gexfOptionsSchema: RingtraceSchema<GexfOptions> = optionsSchema<GexfOptions>(gexfRules);

/** Options of `toLinksCsv` and `writeLinksParquet`. */
export const linkExportOptionsSchema: RingtraceSchema<LinkExportOptions> =
  optionsSchema<LinkExportOptions>(linkExportRules);
