import type { CaseLink, Findings } from '../model/index.ts';
import { createShield, shieldLinks, shieldOf } from '../protection/index.ts';

/**
 * Links as they may stand beside findings: without the names of those whom the findings do not name. Findings read back from a file know no
 * protected person; whoever is in the links and not in them is then shielded.
 */
export function shieldedLinks(findings: Findings, links: readonly CaseLink[] = []): readonly CaseLink[] {
  const kept = shieldOf(findings);
  if (kept) return shieldLinks(links, kept);
  const named = new Set<string>(findings.ranking.map(({ person }) => person));
  for (const { source, target } of findings.ties) named.add(source).add(target);
  const others = new Set<string>();
  for (const { source, target } of links) for (const id of [source, target]) if (!named.has(id)) others.add(id);
  return shieldLinks(links, createShield([...others].map((id) => ({ id, category: 'unclear' }))));
}
