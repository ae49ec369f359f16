import type { CaseLink, Findings } from '../model/index.ts';
import { createShield, type Shield } from './shield.ts';
import { shieldOf } from './shield-of.ts';

/**
 * The shield of those whom findings do not name. Findings read back from a file know no protected person; whoever is in the links and not in them is then
 * shielded.
 */
export function shieldFor(findings: Findings, links: readonly CaseLink[]): Shield {
  const kept = shieldOf(findings);
  if (kept) return kept;
  const named = new Set<string>(findings.ranking.map(({ person }) => person));
  for (const { source, target } of findings.ties) named.add(source).add(target);
  const others = new Set<string>();
  for (const { source, target } of links) for (const id of [source, target]) if (!named.has(id)) others.add(id);
  return createShield([...others].map((id) => ({ id, category: 'unclear' })));
}
