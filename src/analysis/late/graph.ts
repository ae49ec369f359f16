/** graphology's graph, for whoever is handed the network. Loaded when first needed. */
export { toGraphology } from '../../network/index.ts';
