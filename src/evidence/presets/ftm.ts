import type { Row } from '../../model/index.ts';
import { isRow } from '../columns.ts';
import type { Preset } from './preset.ts';

/** FollowTheMoney's schemata that state a link: the properties of its two ends, and its kind here. */
const LINK_SCHEMATA: Readonly<Record<string, readonly [source: string, target: string, kind: string]>> = {
  UnknownLink: ['subject', 'object', 'association'],
  Associate: ['person', 'associate', 'association'],
  Family: ['person', 'relative', 'kinship'],
  Payment: ['payer', 'beneficiary', 'payment'],
  Call: ['caller', 'receiver', 'call'],
  Message: ['sender', 'recipients', 'message'],
  Email: ['emitters', 'recipients', 'message'],
  Debt: ['debtor', 'creditor', 'debt'],
  Ownership: ['owner', 'asset', 'ownership'],
  Directorship: ['director', 'organization', 'directorship'],
  Employment: ['employee', 'employer', 'employment'],
  Membership: ['member', 'organization', 'membership'],
  Representation: ['agent', 'client', 'representation'],
};
const EVENT_SCHEMATA: Readonly<Record<string, string>> = { Event: 'meeting', Trip: 'co-travel' };

/**
 * FollowTheMoney entities, as Aleph and OpenAleph export them: payments, calls, families and the like are links, events link all whom
 * they involve, and every other entity is passed over. A bare year is no time here, and is left out.
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
    const ends = Object.hasOwn(LINK_SCHEMATA, schema) ? LINK_SCHEMATA[schema]! : undefined;
    if (ends) {
      const [source, target, kind] = ends;
      const sources = idsOf(properties, source);
      const targets = idsOf(properties, target);
      // Half a link is a row with a problem, not an entity without a link.
      const pairs = (sources.length > 0 ? sources : ['']).flatMap((from) =>
        (targets.length > 0 ? targets : ['']).map((to): [string, string] => [from, to]),
      );
      return pairs.map(([from, to]) => linkRow(entity, properties, kind, from, to, pairs.length === 1));
    }
    if (!Object.hasOwn(EVENT_SCHEMATA, schema)) return [];
    const people = [...new Set([...idsOf(properties, 'organizer'), ...idsOf(properties, 'involved')])].sort();
    const row = (from: string, to: string): Row => ({
      ...linkRow(entity, properties, EVENT_SCHEMATA[schema]!, from, to, false),
      event: entity.id,
    });
    if (people.length > MOST_INVOLVED) return [row('', '')];
    return people.flatMap((from, i) => people.slice(i + 1).map((to) => row(from, to)));
  },
};

/** A longer list is set aside: it ties nobody to anybody in particular, and would cost the square of its length. */
const MOST_INVOLVED = 1000;

function linkRow(entity: Row, properties: Row, kind: string, source: string, target: string, isWhole: boolean): Row {
  const date = firstOf(properties, 'date') ?? firstOf(properties, 'startDate');
  return {
    ...(isWhole ? { id: entity.id } : {}),
    source,
    target,
    kind,
    at: typeof date === 'string' && /^\d{4}$/.test(date) ? undefined : date,
    amount: firstOf(properties, 'amount'),
    currency: firstOf(properties, 'currency'),
    report: idsOf(properties, 'proof')[0],
  };
}

function firstOf(properties: Row, name: string): unknown {
  const values = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return Array.isArray(values) ? values[0] : values;
}

/** Entities are named by id, or stand there whole. */
function idsOf(properties: Row, name: string): string[] {
  const values = Object.hasOwn(properties, name) ? properties[name] : undefined;
  const list: unknown[] = Array.isArray(values) ? values : [values];
  return list.map((value) => (isRow(value) ? value.id : value)).filter((id) => typeof id === 'string');
}
