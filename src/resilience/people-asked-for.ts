import { type PersonId, RingtraceError, type Role } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import type { ResolvedStage } from './script.ts';
import type { StageGraph } from './stage-graph.ts';

/** Whom a question is about: who holds one of the stages, or has one of the roles, or is named. */
export interface PeopleAskedFor {
  /** Who holds any of these stages. */
  readonly stages?: readonly string[] | undefined;
  /** Who has any of these roles. */
  readonly roles?: readonly Role[] | undefined;
  /** Ids; nobody protected. */
  readonly people?: readonly PersonId[] | undefined;
}

/**
 * The nodes of those asked for, rising; of named people those without a tie are none.
 *
 * @throws RingtraceError `invalid-option` for a stage the script lacks; `unknown-person` for somebody who is not in the case or may not be scored.
 */
export function peopleAskedFor(
  network: RingNetwork,
  graph: StageGraph,
  script: readonly ResolvedStage[],
  asked: PeopleAskedFor,
  place: string,
): Uint32Array {
  const { stages = [], roles = [], people = [] } = asked;
  const stageAt = stages.map((stage) => {
    const at = script.findIndex(({ name }) => name === stage.trim().toLowerCase());
    if (at >= 0) return at;
    const known = script.map(({ name }) => name).join(', ');
    throw new RingtraceError('invalid-option', place, `the script has no stage '${stage}'`, `use one of: ${known}`);
  });
  for (const id of people) {
    if (network.isEligible(id)) continue;
    // Whether a stranger or somebody protected is not told, so that nobody can be found out by asking.
    const remedy = 'name people of the case who may be scored';
    throw new RingtraceError('unknown-person', place, 'somebody named cannot be taken away', remedy);
  }
  const named = new Set<string>(people);
  return Uint32Array.from(graph.people.keys()).filter((v) => {
    const id = graph.people[v]!;
    const hasRole = (network.person(id).roles ?? []).some((role) => roles.includes(role));
    return named.has(id) || hasRole || graph.held[v]!.some((stage) => stageAt.includes(stage));
  });
}
