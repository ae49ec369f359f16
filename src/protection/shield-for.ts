import { type CaseLink, type Findings, isProtected, type Person } from '../model/index.ts';
import { createShield, type Shield } from './shield.ts';
import { shieldOf } from './shield-of.ts';

/**
 * The shield of those whom findings do not name. Findings read back from a file know no protected person: then shielded is whoever is in the links and
 * not in them, and whom `people` protects, names included.
 */
export function shieldFor(findings: Findings, links: readonly CaseLink[], people: readonly Person[] = []): Shield {
  const kept = shieldOf(findings);
  if (kept) return kept;
  const named = new Set<string>(findings.ranking.map(({ person }) => person));
  for (const { source, target } of findings.ties) named.add(source).add(target);
  const others = new Map<string, Person>();
  for (const { source, target } of links)
    for (const id of [source, target]) if (!named.has(id)) others.set(id, { id, category: 'unclear' });
  for (const person of people) if (others.has(person.id) || isProtected(person)) others.set(person.id, person);
  return createShield([...others.values()]);
}
