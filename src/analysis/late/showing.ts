/** How findings show themselves: the report as text, its pictures, how much happened when, and how often the rule was right elsewhere. Loaded when first needed. */
export { knownCasesOf } from '../../benchmark/index.ts';
export { countActivity, displayFindings } from '../../report/index.ts';
