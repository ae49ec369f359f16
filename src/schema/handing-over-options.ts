import { exportRules, gexfRules, linkExportRules } from '../formats/export-rules.ts';
import type { ExportOptions, GexfOptions, LinkExportOptions } from '../formats/index.ts';
import { writeCaseFolderRules } from '../io/file-rules.ts';
import type { WriteCaseFolderOptions } from '../io/index.ts';
import type { KnownCases } from '../model/index.ts';
import type { RingtraceSchema } from '../records/index.ts';
import type { ToHtmlOptions, ToTextOptions, WriteReportOptions } from '../report/index.ts';
import { knownCasesRules, toHtmlRules, toTextRules, writeReportRules } from '../report/report-rules.ts';
import type { ToSvgOptions } from '../view/index.ts';

<<<<<<< HEAD

import { caseLinkSchema } from './case-link.ts';
import { atLeast, list, members, number, text, whole, withMethods, word } from './fields.ts';
import { knownLeadsSchema } from './known-leads.ts';
import { longWork } from './long-work.ts';
import { personSchema } from './person.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

=======

import { toSvgRules } from '../view/to-svg-rules.ts';
import { optionsSchema } from './options-schema.ts';

>>>>>>> main

export const knownCasesSchema: RingtraceSchema<KnownCases> = optionsSchema<KnownCases>(knownCasesRules);

export const writeReportOptionsSchema: RingtraceSchema<WriteReportOptions> =
  optionsSchema<WriteReportOptions>(writeReportRules);

export const toHtmlOptionsSchema: RingtraceSchema<ToHtmlOptions> = optionsSchema<ToHtmlOptions>(toHtmlRules);

export const toTextOptionsSchema: RingtraceSchema<ToTextOptions> = optionsSchema<ToTextOptions>(toTextRules);

export const toSvgOptionsSchema: RingtraceSchema<ToSvgOptions> = optionsSchema<ToSvgOptions>(toSvgRules);

<<<<<<< HEAD
export const toTextOptionsSchema: RingtraceSchema<ToTextOptions> = schemaOf<ToTextOptions>()(
  members({ ...report, color }),
);

export const toSvgOptionsSchema: RingtraceSchema<ToSvgOptions> = schemaOf<ToSvgOptions>()(members({ drawing, title }));

export const writeCaseFolderOptionsSchema: RingtraceSchema<WriteCaseFolderOptions> = schemaOf<WriteCaseFolderOptions>()(
  members({ title, links, signal: longWork.signal, onProgress: longWork.onProgress }),
);
=======
export const writeCaseFolderOptionsSchema: RingtraceSchema<WriteCaseFolderOptions> =
  optionsSchema<WriteCaseFolderOptions>(writeCaseFolderRules);
>>>>>>> main

/** Options of `toGraphml`, `toAnx` and the other exports of findings. */
export const exportOptionsSchema: RingtraceSchema<ExportOptions> = optionsSchema<ExportOptions>(exportRules);

export const gexfOptionsSchema: RingtraceSchema<GexfOptions> = optionsSchema<GexfOptions>(gexfRules);

/** Options of `toLinksCsv` and `writeLinksParquet`. */
export const linkExportOptionsSchema: RingtraceSchema<LinkExportOptions> =
  optionsSchema<LinkExportOptions>(linkExportRules);
