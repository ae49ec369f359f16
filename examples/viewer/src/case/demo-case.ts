import { readLinks, readPeople, synthesizeCase } from 'ringtrace';
import type { RowsToAnalyze } from './analyzed-case.ts';

/** The made-up case that the page begins with. */
export function demoCase(seed: number): RowsToAnalyze {
  const made = synthesizeCase({ seed });
  const { links, issues } = readLinks(made.links);
  const { people, issues: aboutPeople } = readPeople(made.people);
  return { links, people, issues: [...issues, ...aboutPeople] };
}
