/** Ranks anew by who is known from elsewhere: few cases know anybody. Loaded when first needed. */
export { rerankWithKnown } from '../../leads/index.ts';
