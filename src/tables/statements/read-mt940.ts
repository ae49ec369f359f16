import { RingtraceError } from '../../model/index.ts';
import type { Entry, Side } from './statement-tables.ts';

interface Field {
  readonly tag: string;
  readonly text: string;
  readonly line: number;
}

/**
 * Reads SWIFT statements (MT940, MT942): the account of `:25:`, entries of `:61:`, the other side from `:86:` as `/NAME/.../IBAN/...`, `?32` and `?31`, or
 * `:NAME:`; years are of this century below 80, as the format has them.
 *
 * @throws RingtraceError `malformed-file` naming the line.
 */
export function readMt940(text: string, place: string): Entry[] {
  const entries: Entry[] = [];
  let account: string | undefined;
  let currency: string | undefined;
  const fields = fieldsOf(text);
  fields.forEach(({ tag, text: value, line }, i) => {
    if (tag === '25' || tag === '25P') account = value.split('\n')[0]!.trim();
    else if (tag.startsWith('60')) currency = /^[CD]\d{6}([A-Z]{3})/.exec(value)?.[1];
    else if (tag === '61') {
      const next = fields[i + 1];
      entries.push(
        entryOf(value, next?.tag === '86' ? next.text : '', { account, currency, place: `${place}, line ${line}` }),
      );
    }
  });
  if (account === undefined) {
    throw new RingtraceError(
      'malformed-file',
      place,
      'has no :25: with an account',
      'export it anew as MT940 or CAMT.053',
    );
  }
  return entries;
}

function fieldsOf(text: string): Field[] {
  const fields: { tag: string; text: string; line: number }[] = [];
  text.split(/\r?\n/).forEach((row, i) => {
    const begin = /^(?:\{.*\})?:(\d{2}[A-Z]?):(.*)$/.exec(row);
    if (begin) fields.push({ tag: begin[1]!, text: begin[2]!, line: i + 1 });
    else if (fields.length > 0 && !/^-\}?|^\{/.test(row)) fields.at(-1)!.text += `\n${row}`;
  });
  return fields;
}

const ENTRY = /^(\d{2})(\d{2})(\d{2})(?:\d{4})?(R?[CD]|E[CD])[A-Z]?(\d{1,15},\d*)([A-Z]\w{3})?([^\n]*)/;

function entryOf(
  value: string,
  details: string,
  {
    account,
    currency,
    place,
  }: { readonly account: string | undefined; readonly currency: string | undefined; readonly place: string },
): Entry {
  const found = ENTRY.exec(value);
  if (!found)
    throw new RingtraceError('malformed-file', place, 'is no entry of a statement', 'export the statement anew');
  const [, year, month, day, mark, amount, , reference] = found;
  return {
    own: { account, name: undefined },
    other: otherSide(details),
    // What takes back a credit is a debit.
    isDebit: mark === 'D' || mark === 'ED' || mark === 'RC',
    amount: amount!.replace(',', '.').replace(/\.$/, ''),
    currency,
    date: `${Number(year) < 80 ? 20 : 19}${year}-${month}-${day}`,
    reference: reference?.split('//')[0]?.trim() || undefined,
  };
}

/** Banks write the other side in three ways. */
function otherSide(details: string): Side {
  const german = partsOf(details.replaceAll('\n', ''), /\?(\d{2})/);
  if (german.has('32') || german.has('31')) {
    return { account: german.get('31'), name: `${german.get('32') ?? ''}${german.get('33') ?? ''}` };
  }
  const flat = details.replaceAll('\n', '');
  const slashed = partsOf(
    flat,
    /\/(NAME|IBAN|ACCT|ACCW|BENM|ORDP|CNTP|REMI|EREF|MREF|CSID|BIC|TRTP|TRCD|PREF|MARF|SVCL|RTRN|ISDT|ID|ADDR|ULTC|ULTD|PURP|ULTB)\//,
  );
  const counterparty = slashed.get('CNTP')?.split('/');
  const name = slashed.get('NAME') ?? counterparty?.[2];
  const account = slashed.get('IBAN') ?? slashed.get('ACCW')?.split(',')[0] ?? slashed.get('ACCT') ?? counterparty?.[0];
  if (name !== undefined || account !== undefined) return { account: trimmed(account), name: trimmed(name) };
  const lined = /(?:^|\n|\s)(?:NAME|NAAM|BEGUENSTIGTER|BENEFICIARY)\s*:\s*([^\n]+)/i.exec(details)?.[1];
  const iban = /\bIBAN\s*:?\s*([A-Z]{2}\d{2}[A-Z\d ]{11,34})/.exec(details)?.[1];
  return { account: trimmed(iban), name: trimmed(lined) };
}

function trimmed(text: string | undefined): string | undefined {
  return text?.replace(/^\/+|\/+$/g, '').trim() || undefined;
}

/** Texts between marks, the first of each mark. */
function partsOf(text: string, mark: RegExp): ReadonlyMap<string, string> {
  const pieces = text.split(mark);
  const parts = new Map<string, string>();
  for (let i = 1; i + 1 < pieces.length; i += 2)
    if (!parts.has(pieces[i]!)) parts.set(pieces[i]!, pieces[i + 1]!.trim());
  return parts;
}
