import type { AbstractGraph } from 'graphology-types';
import * as v from 'valibot';
import type { ExportOptions, GexfOptions, LinkExportOptions } from '../formats/index.ts';
import type { WriteCaseFolderOptions } from '../io/index.ts';
import type { KnownCases } from '../model/index.ts';
import type { Paint, ToHtmlOptions, ToTextOptions, WriteReportOptions } from '../report/index.ts';
import type { ToSvgOptions } from '../view/index.ts';
import { caseLinkSchema } from './case-link.ts';
import { atLeast, list, members, number, text, whole, withMethods, word } from './fields.ts';
import { knownLeadsSchema } from './known-leads.ts';
import { personSchema } from './person.ts';
import { type RingtraceSchema, schemaOf } from './schema-of.ts';

const drawing = v.exactOptional(withMethods<AbstractGraph>(['mapNodes', 'forEachNode'], 'graph of graphology'));
const links = v.exactOptional(list(caseLinkSchema));
const title = v.exactOptional(text);
const expires = v.exactOptional(text);
const unit = v.pipe(number, v.minValue(0, 'is below 0'), v.maxValue(1, 'is above 1'));

export const knownCasesSchema: RingtraceSchema<KnownCases> = schemaOf<KnownCases>()(
  members({
    cases: whole(0),
    precisionAtTop: atLeast(0),
    top: whole(1),
    auc: v.exactOptional(unit),
    leads: v.exactOptional(knownLeadsSchema),
  }),
);

const report = { title, top: v.exactOptional(whole(0)), expires, knownCases: v.exactOptional(knownCasesSchema) };
const paint = v.exactOptional(withMethods<Paint>([], 'function'));
const color = v.exactOptional(members({ bold: paint, dim: paint, yellow: paint, cyan: paint }));

export const writeReportOptionsSchema: RingtraceSchema<WriteReportOptions> = schemaOf<WriteReportOptions>()(
  members(report),
);

export const toHtmlOptionsSchema: RingtraceSchema<ToHtmlOptions> = schemaOf<ToHtmlOptions>()(
  members({ ...report, drawing }),
);

export const toTextOptionsSchema: RingtraceSchema<ToTextOptions> = schemaOf<ToTextOptions>()(
  members({ ...report, color }),
);

export const toSvgOptionsSchema: RingtraceSchema<ToSvgOptions> = schemaOf<ToSvgOptions>()(members({ drawing, title }));

export const writeCaseFolderOptionsSchema: RingtraceSchema<WriteCaseFolderOptions> = schemaOf<WriteCaseFolderOptions>()(
  members({ title, links }),
);

/** Options of `toGraphml`, `toAnx` and the other exports of findings. */
export const exportOptionsSchema: RingtraceSchema<ExportOptions> = schemaOf<ExportOptions>()(
  members({ drawing, runId: v.exactOptional(text), expires, links }),
);

export const gexfOptionsSchema: RingtraceSchema<GexfOptions> = schemaOf<GexfOptions>()(
  members({ drawing, runId: v.exactOptional(text), expires, links, version: v.exactOptional(word(['1.2', '1.3'])) }),
);

/** Options of `toLinksCsv` and `writeLinksParquet`. */
export const linkExportOptionsSchema: RingtraceSchema<LinkExportOptions> = schemaOf<LinkExportOptions>()(
  members({
    people: v.optional(list(personSchema)),
    includeProtectedAsPseudonyms: v.optional(
      v.pipe(v.string('is not text'), v.minLength(16, 'is shorter than 16 characters')),
    ),
  }),
);
