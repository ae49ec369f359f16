import { readLinks, readPeople, synthesizeCase } from 'ringtrace';
import type { ReadRows } from './resolve-rows.ts';

/** The made-up case that the page begins with. */
export function demoCase(seed: number): ReadRows {
  const made = synthesizeCase({ seed });
  const { links, issues } = readLinks(made.links);
  const { people, issues: aboutPeople } = readPeople(made.people);
  return { links, people, records: [], judgements: [], issues: [...issues, ...aboutPeople] };
}
