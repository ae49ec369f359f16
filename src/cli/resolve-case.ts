import { applyIdentities, describeIdentities, resolveIdentities } from '../identities/index.ts';
import { proposeMatches, unifyPhones } from '../matching/index.ts';
import type { CaseLink, FoundIdentities, Person } from '../model/index.ts';
import type { CaseIdentities } from './read-identities.ts';

export interface CaseToResolve {
  readonly links: readonly CaseLink[];
  readonly people: readonly Person[];
}

/** Rewrites a case by who is who, and tells what was merged and what is still open; a case without records or judgements stays as it is. */
export async function resolveCase(
  given: CaseToResolve,
  { records, options }: CaseIdentities,
): Promise<CaseToResolve & { readonly identities?: FoundIdentities }> {
  const isPlain = records.length === 0 && options.judgements.length === 0;
  if (isPlain && options.region === undefined) return given;
  const { region, judgements, rules } = options;
  const unified = unifyPhones({ ...given, records }, { region });
  if (isPlain) return { links: unified.links, people: unified.people };
  const identities = resolveIdentities(records, { judgements, rules });
  const { matches } = await proposeMatches(records, options);
  const { links, people, heldBack } = applyIdentities(identities, { ...unified, pending: matches });
  const described = describeIdentities(identities, { records: records.length, people, pending: matches, heldBack });
  return { links, people, identities: described };
}
