import type { Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import type { ExportOptions } from './export-options.ts';
import { exportRules } from './export-rules.ts';
import { portableNetwork } from './portable-network.ts';

/**
 * Writes the network of eligible people as a Cypher script for Neo4j: data as parameters in the first line, then statements that
 * never hold a text of the case. Running it twice adds nothing.
 *
 * People become `(:Person {id})`, ties `[:TIED_TO {strength, kinds, links, events}]` from the smaller id to the larger; with option `links`
 * also `first`, `last`, `handling` and `retainUntil`. Under verdict
 * `insufficient-data` ranks, scores and wordings are left out.
 *
 * Cost: O(people + ties).
 *
 * @example toCypher(findings).includes('MERGE (person:Person {id: row.id})') // => true
 */
export function toCypher(findings: Findings, options: ExportOptions = {}): string {
  checkSubject('toCypher', findings, 'findings');
  checkOptions('toCypher', options, exportRules);
  const { people, ties, about } = portableNetwork(findings, options);
  const rows = people.map(({ key, person: _, drawn, ...values }) => ({ id: key, ...values, ...drawn }));
  const links = ties.map(
    ({ source, target, strength, kinds, linkCount, events, first, last, handling, retainUntil }) => {
      const [from, to] = source < target ? [source, target] : [target, source];
      return { from, to, tie: { strength, kinds, links: linkCount, events, first, last, handling, retainUntil } };
    },
  );
  return `${[
    `// ${about}`,
    `:params {people: ${literal(rows)}, ties: ${literal(links)}}`,
    'CREATE CONSTRAINT ringtrace_person IF NOT EXISTS FOR (person:Person) REQUIRE person.id IS UNIQUE;',
    'UNWIND $people AS row MERGE (person:Person {id: row.id}) SET person += row;',
    'UNWIND $ties AS row MATCH (a:Person {id: row.from}), (b:Person {id: row.to}) MERGE (a)-[tie:TIED_TO]->(b) ' +
      'SET tie += row.tie;',
  ].join('\n')}\n`;
}

/** Cypher reads JSON's strings and numbers, but wants keys bare. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== null);
    return `{${members.map(([key, member]) => `${key}: ${literal(member)}`).join(', ')}}`;
  }
  return JSON.stringify(value);
}
