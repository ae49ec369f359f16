import type { PassedOverCount, Row } from '../../model/index.ts';
import { heldRows, type SourceTable } from '../source-table.ts';

/** Whoever stands on one side of an entry: the account where it is known, else the name. */
export interface Side {
  readonly account: string | undefined;
  readonly name: string | undefined;
}

/** One entry of a statement, seen from its account. */
export interface Entry {
  readonly own: Side;
  readonly other: Side;
  /** The account pays. */
  readonly isDebit: boolean;
  readonly amount: string | undefined;
  readonly currency: string | undefined;
  readonly date: string | undefined;
  readonly reference: string | undefined;
}

/** Lays entries out as payments from debtor to creditor, and what the accounts are called; an entry without another side is counted. */
export function statementTables(entries: readonly Entry[]): SourceTable[] {
  const rows: Row[] = [];
  const names = new Map<string, Set<string>>();
  let alone = 0;
  for (const { own, other, isDebit, amount, currency, date, reference } of entries) {
    const [self, theirs] = [called(own, names), called(other, names)];
    if (theirs === undefined) {
      alone++;
      continue;
    }
    const [debtor, creditor] = isDebit ? [self, theirs] : [theirs, self];
    rows.push({ debtor, creditor, amount, currency, 'value date': date, reference });
  }
  const passedOver: PassedOverCount[] =
    alone === 0 ? [] : [{ reason: 'entries that name no other side', count: alone }];
  const nodes = [...names].map(([id, stated]): Row => ({ id, name: [...stated] }));
  return [
    { content: 'rows', ...(alone > 0 && { passedOver }), batches: heldRows(rows) },
    ...(nodes.length === 0 ? [] : [{ content: 'nodes' as const, batches: heldRows(nodes) }]),
  ];
}

function called({ account, name }: Side, names: Map<string, Set<string>>): string | undefined {
  const id = filled(account) ?? filled(name);
  const stated = filled(name);
  if (id === undefined || stated === undefined || stated === id) return id;
  const held = names.get(id);
  if (held) held.add(stated);
  else names.set(id, new Set([stated]));
  return id;
}

/** Accounts are written in groups of four, and without. */
function filled(text: string | undefined): string | undefined {
  const plain = text?.trim();
  if (plain === undefined || plain === '') return undefined;
  return /^[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?$/.test(plain) ? plain.replaceAll(' ', '') : plain;
}
