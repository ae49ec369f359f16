import type { CaseLink, PersonId } from '../model/index.ts';
import { type CarriedEnds, carriedEnds } from './carried-ends.ts';

/** Who stands in links, and who of them as carried. */
export interface EndsOfLinks {
  readonly named: ReadonlySet<PersonId>;
  readonly carried: ReadonlySet<PersonId>;
}

/** Gathers the ends of links. Cost: linear. */
export function endsOfLinks(links: readonly CaseLink[]): EndsOfLinks {
  const named = new Set<PersonId>();
  const carried = new Set<PersonId>();
  const endsByKind = [new Map<string, CarriedEnds>(), new Map<string, CarriedEnds>()] as const;
  for (const link of links) {
    const { source, target, kind, directed } = link;
    named.add(source).add(target);
    const byKind = endsByKind[directed ? 1 : 0];
    const ends = byKind.get(kind) ?? carriedEnds(link);
    byKind.set(kind, ends);
    if (ends === 'none') continue;
    carried.add(target);
    if (ends === 'both') carried.add(source);
  }
  return { named, carried };
}
