import type { AnalyzeCaseOptions } from '../analysis/index.ts';
import { readLabelsFile } from '../io/index.ts';
import type { KnownPeople, OnProgress, PersonId } from '../model/index.ts';
import type { Script } from '../resilience/index.ts';
import type { AnalysisFlags } from './analysis-options.ts';
import { filesBeside } from './files-beside.ts';
import { type NetworkFlags, networkChoice } from './network-options.ts';
import { type AskedCase, type CaseFlags, readAskedCase } from './read-asked-case.ts';

/** How a case is read and analyzed, whatever is then asked of it. */
export interface AnalyzedCaseFlags extends AnalysisFlags, CaseFlags, NetworkFlags {
  readonly known?: string;
  readonly caseId?: string;
  readonly legalBasis?: string;
  readonly script?: Script;
}

/** A case as it was read, and what an analysis of it is to be made with. */
export interface OpenedCase extends AskedCase {
  readonly options: AnalyzeCaseOptions;
}

/**
 * Reads a case and settles with which options it is analyzed.
 *
 * @throws RingtraceError as the readers.
 */
export async function openCase(
  path: string | readonly string[],
  flags: AnalyzedCaseFlags,
  onProgress: OnProgress | undefined,
): Promise<OpenedCase> {
  const asked = await readAskedCase(path, flags, onProgress);
  const labels = flags.known === undefined ? undefined : await readLabelsFile(flags.known, { onProgress });
  const { people, identities, issues, records, apart } = asked;
  const { people: listed, records: register, judgements, known } = flags;
  const beside = await filesBeside({ people: listed, records: register, judgements, known });
  const { top, seed, draws, workers, policy, rankUncategorized, names, caseId, legalBasis, script } = flags;
  return {
    ...asked,
    options: {
      people,
      identities,
      issues,
      reading: [...asked.reading.files, ...beside],
      registrations: asked.reading.registrations,
      records,
      apart,
      known: labels && knownFrom(labels),
      top,
      seed,
      draws,
      workers,
      policy,
      rankUncategorized,
      names,
      caseId,
      legalBasis,
      script,
      onProgress,
      ...networkChoice(flags),
    },
  };
}

function knownFrom(labels: ReadonlyMap<PersonId, boolean>): KnownPeople {
  const having = (isPlanner: boolean): PersonId[] => [...labels.keys()].filter((id) => labels.get(id) === isPlanner);
  return { planners: having(true), notPlanners: having(false) };
}
