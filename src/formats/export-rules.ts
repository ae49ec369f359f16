import { pseudonymKeyRule } from '../protection/index.ts';
import { flag, list, type OptionRules, peopleRule, text, told, withMethods, word } from '../rules/index.ts';
import type { ExportOptions } from './export-options.ts';
import type { LinkExportOptions } from './shield-protected.ts';
import type { GexfOptions } from './to-gexf.ts';

/** Options of `toGraphml`, `toAnx` and the other exports of findings. */
export const exportRules: OptionRules<ExportOptions> = {
  drawing: withMethods(['mapNodes', 'forEachNode'], 'graph of graphology'),
  links: list(told),
  runId: text,
  expires: text,
};

export const gexfRules: OptionRules<GexfOptions> = { ...exportRules, version: word(['1.2', '1.3']) };

/** Options of `toLinksCsv` and `writeLinksParquet`. */
export const linkExportRules: OptionRules<LinkExportOptions> = {
  people: peopleRule,
  rankUncategorized: flag,
  includeProtectedAsPseudonyms: pseudonymKeyRule,
};
