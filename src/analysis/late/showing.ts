/** How findings show themselves: the report as text, and its pictures. Loaded when first needed. */
export { displayFindings } from '../../report/index.ts';
