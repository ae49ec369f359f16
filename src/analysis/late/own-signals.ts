/** What signals of a caller's own need: every measure, and the check that nobody is scored by what they are. Loaded when first needed. */
export { measureCentrality } from '../../centrality/index.ts';
export { refuseSpecialCategories } from '../../leads/index.ts';
