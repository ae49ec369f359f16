import type { Row } from '../../model/index.ts';
import { isRow } from '../columns.ts';

/** What an entity says of the link it states, beside its ends. */
export function entityStatement(entity: Row, kind: string, directed: boolean): Row {
  const properties = isRow(entity.properties) ? entity.properties : {};
  const date = firstOf(properties, 'date') ?? firstOf(properties, 'startDate');
  const [amount, currency] = amountOf(properties);
  const own = /^strength ([\d.e+-]+)(?:, kinds? ([^,]+))?(?:, (directed))?$/.exec(
    String(firstOf(properties, 'summary') ?? ''),
  );
  return {
    kind: own?.[2] ?? kind,
    // A bare year is no time of a link, unless it is a phase that this library wrote.
    at: own === null && typeof date === 'string' && /^\d{4}$/.test(date) ? undefined : date,
    amount,
    currency,
    report: idsOf(properties, 'proof')[0],
    directed: (own ? own[3] !== undefined : directed) ? '1' : '0',
    ...(own && { weight: own[1] }),
  };
}

/** The amount as it was paid, else as it was changed into euros or dollars. */
function amountOf(properties: Row): [amount: unknown, currency: unknown] {
  const amount = firstOf(properties, 'amount');
  if (amount !== undefined) return [amount, firstOf(properties, 'currency')];
  const euros = firstOf(properties, 'amountEur');
  if (euros !== undefined) return [euros, 'EUR'];
  const dollars = firstOf(properties, 'amountUsd');
  return dollars === undefined ? [undefined, undefined] : [dollars, 'USD'];
}

/** The first value of a property. */
export function firstOf(properties: Row, name: string): unknown {
  const values = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return Array.isArray(values) ? values[0] : values;
}

/** Entities are named by id, or stand there whole. */
export function idsOf(properties: Row, name: string): string[] {
  const values = Object.hasOwn(properties, name) ? properties[name] : undefined;
  const list: unknown[] = Array.isArray(values) ? values : [values];
  return list.map((value) => (isRow(value) ? value.id : value)).filter((id) => typeof id === 'string');
}
