import type { CaseLink } from '../model/index.ts';
import { type BuildNetworkOptions, foldSteps, type RingNetwork } from '../network/index.ts';
import { mayBeCalledByKin } from '../protection/index.ts';
import { type FailurePlace, runLongSteps } from '../work/index.ts';

/**
 * `buildNetwork` that loads words only where an id may be some, and graphology only where somebody is handed the network. Without `keeps` its
 * `graph` cannot be asked for.
 */
export async function networkToAnalyze(
  links: readonly CaseLink[],
  options: BuildNetworkOptions,
  { keeps, ...place }: FailurePlace & { readonly keeps: boolean },
): Promise<RingNetwork> {
  const asksWords = links.some(({ source, target }) => mayBeCalledByKin(source) || mayBeCalledByKin(target));
  const [words, graph] = await Promise.all([
    asksWords ? import('./late/words.ts') : undefined,
    keeps ? import('./late/graph.ts') : undefined,
  ]);
  const tools = { graphOf: graph?.toGraphology ?? notLoaded, protects: words?.protects ?? notLoaded, indexes: true };
  return runLongSteps(foldSteps(links, options, tools), place);
}

function notLoaded(): never {
  throw new Error('asked for what was not loaded');
}
