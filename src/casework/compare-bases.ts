import { type AnalyzeCaseOptions, analyzeCaseFully, tellFindings } from '../analysis/index.ts';
import type { CaseLink, EligibleId, Findings } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';

/** A person's place with everything, and with stated facts alone. */
export interface BasisRank {
  /** Who. */
  readonly person: EligibleId;
  /** With all links. */
  readonly rank: number;
  /** null: without assessments nothing places them. */
  readonly factRank: number | null;
  /** Whether they are a lead without assessments. */
  readonly isFactLead: boolean;
}

/** A ranking with and without what analysts concluded. */
export interface BasisComparison {
  /** Links of basis `assessment`. */
  readonly assessmentCount: number;
  /** With all links. */
  readonly findings: Findings;
  /** null where no link states a fact. */
  readonly factFindings: Findings | null;
  /** In order of the rank with everything. */
  readonly people: readonly BasisRank[];
}

/**
 * How far does a ranking rest on what analysts concluded? Does the whole job twice: with all links, and without those of basis `assessment` (LED article 7(1)). A link
 * that states no basis counts as fact. Protected people are told from all links both times.
 *
 * Cost: twice that of `analyzeCase`.
 *
 * @throws RingtraceError as `analyzeCase`.
 */
export async function compareBases(
  links: readonly CaseLink[],
  options: AnalyzeCaseOptions = {},
): Promise<BasisComparison> {
  checkSubject('compareBases', links, 'links');
  const analysis = await analyzeCaseFully(links, options);
  const findings = tellFindings(analysis);
  const facts = links.filter(({ basis }) => basis !== 'assessment');
  const { network } = analysis;
  // Whoever all links protect stays protected where fewer are left.
  const shielded = network.people.filter((id) => !network.isEligible(id)).map(network.person);
  const people = [...(options.people ?? []), ...shielded];
  const factFindings =
    facts.length === links.length
      ? findings
      : facts.length === 0
        ? null
        : tellFindings(await analyzeCaseFully(facts, { ...options, people }));
  const ranks = new Map(factFindings?.ranking.map(({ person, rank }) => [person, rank]));
  const leads = new Set(factFindings?.leads.map(({ person }) => person));
  return {
    assessmentCount: links.length - facts.length,
    findings,
    factFindings,
    people: findings.ranking.map(({ person, rank }) => ({
      person,
      rank,
      factRank: ranks.get(person) ?? null,
      isFactLead: leads.has(person),
    })),
  };
}
