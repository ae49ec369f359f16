import type { Row } from '../../model/index.ts';
import { isRow } from '../columns.ts';
import { EDGE_SCHEMATA, SHARED_THINGS } from './entity-schemata.ts';
import { entityStatement, idsOf } from './entity-statement.ts';
import type { Preset } from './preset.ts';

/**
 * FollowTheMoney entities, as Aleph and OpenAleph export them: payments, calls, families and the like are links, events and things link all
 * whom they name, and every other entity is passed over; `readCase` also ties those who meet in one thing of several entities, and reads names.
 * A bare year is no time here, and is left out.
 */
export const ftm: Preset = {
  name: 'ftm',
  question: 'Which entities does the export link?',
  shape: 'entities',
  kind: 'association',
  columns: {},
  recognizedBy: [['schema'], ['properties']],
  example: [
    { id: 'p1', schema: 'Person', properties: { name: ['P1'] } },
    {
      id: 'l1',
      schema: 'Payment',
      properties: { payer: ['p1'], beneficiary: ['p2'], amount: ['900'], currency: ['EUR'], date: ['2031-01-05'] },
    },
    { id: 'l2', schema: 'Family', properties: { person: ['p1'], relative: ['p3'] } },
    { id: 'l3', schema: 'Call', properties: { caller: ['p2'], receiver: ['p3'], date: ['2031-01-06T10:00:00'] } },
    { id: 'l4', schema: 'Event', properties: { involved: ['p1', 'p2', 'p3'], date: ['2031-02-01'] } },
  ],
  expand(entity) {
    const { schema, properties } = entity;
    if (typeof schema !== 'string' || !isRow(properties)) return [];
    const statement = (kind: string, isDirected: boolean, source: string, target: string): Row => ({
      ...entityStatement(entity, kind, isDirected),
      source,
      target,
    });
    if (Object.hasOwn(EDGE_SCHEMATA, schema)) {
      const { source, target, kind, directed } = EDGE_SCHEMATA[schema]!;
      const sources = idsOf(properties, source);
      const targets = idsOf(properties, target);
      // Half a link is a row with a problem, not an entity without a link.
      const pairs = (sources.length > 0 ? sources : ['']).flatMap((from) =>
        (targets.length > 0 ? targets : ['']).map((to): [string, string] => [from, to]),
      );
      const id = pairs.length === 1 ? { id: entity.id } : {};
      return pairs.map(([from, to]) => ({ ...statement(kind, directed, from, to), ...id }));
    }
    if (!Object.hasOwn(SHARED_THINGS, schema)) return [];
    const { properties: names, kind } = SHARED_THINGS[schema]!;
    const people = [...new Set(names.flatMap((name) => idsOf(properties, name)))].sort();
    const row = (from: string, to: string): Row => ({ ...statement(kind, false, from, to), event: entity.id });
    if (people.length > MOST_INVOLVED) return [row('', '')];
    return people.flatMap((from, i) => people.slice(i + 1).map((to) => row(from, to)));
  },
};

/** A longer list is set aside: it ties nobody to anybody in particular, and would cost the square of its length. */
const MOST_INVOLVED = 1000;
