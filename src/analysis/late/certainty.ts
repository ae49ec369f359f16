/** Draws, and what is said of sources: for cases that can be ranked. Loaded when first needed. */
export { measureCertainty, undrawableIn } from '../../certainty/index.ts';
