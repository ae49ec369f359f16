import type { SourceTable } from '../source-table.ts';
import type { XmlElement } from '../xml-rows.ts';
import { type Entry, type Side, statementTables } from './statement-tables.ts';

/** What stands in an entry, or in one of the transactions behind it. */
type Found = Map<string, string>;

/**
 * Reads ISO 20022 statements (CAMT.052, 053, 054): every transaction of every entry, booked on the account of its statement; who paid whom from the
 * related parties, by account where it is stated, else by name.
 */
export class CamtReader {
  readonly #entries: Entry[] = [];
  readonly #path: string[] = [];
  #statement: Found = new Map();
  #entry: Found | undefined;
  #transaction: Found | undefined;
  #hasTransactions = false;
  #text = '';

  open({ name, attributes }: XmlElement): void {
    this.#path.push(name);
    this.#text = '';
    if (STATEMENTS.includes(name)) this.#statement = new Map();
    else if (name === 'Ntry') {
      this.#entry = new Map();
      this.#hasTransactions = false;
    } else if (name === 'TxDtls') this.#transaction = new Map();
    else if (name === 'Amt' && attributes.Ccy !== undefined) this.#state(`${this.#place()}@Ccy`, attributes.Ccy);
  }

  text(text: string): void {
    this.#text += text;
  }

  close(name: string): void {
    const text = this.#text.trim();
    if (text !== '') this.#state(this.#place(), text);
    this.#text = '';
    if (name === 'TxDtls') this.#book(this.#transaction);
    else if (name === 'Ntry' && !this.#hasTransactions) this.#book(new Map());
    if (name === 'TxDtls') this.#transaction = undefined;
    else if (name === 'Ntry') this.#entry = undefined;
    this.#path.pop();
  }

  tables(): SourceTable[] {
    return statementTables(this.#entries);
  }

  /** The names of elements below the innermost of statement, entry and transaction. */
  #place(): string {
    const begin = Math.max(...[...STATEMENTS, 'Ntry', 'TxDtls'].map((name) => this.#path.lastIndexOf(name)));
    return this.#path
      .slice(begin + 1)
      .filter((name) => name !== 'Pty')
      .join('/');
  }

  #state(place: string, text: string): void {
    const into = this.#transaction ?? this.#entry ?? this.#statement;
    if (!into.has(place)) into.set(place, text);
  }

  #book(transaction: Found = new Map()): void {
    this.#hasTransactions = true;
    const entry = this.#entry ?? new Map<string, string>();
    const first = (...places: readonly string[]): string | undefined =>
      places.map((place) => transaction.get(place) ?? entry.get(place)).find((text) => text !== undefined);
    const amountAt = ['AmtDtls/TxAmt/Amt', 'Amt'].find((place) => transaction.has(place));
    const amount = amountAt === undefined ? entry.get('Amt') : transaction.get(amountAt);
    const currency = amountAt === undefined ? entry.get('Amt@Ccy') : transaction.get(`${amountAt}@Ccy`);
    const isDebit = first('CdtDbtInd') === 'DBIT';
    const party = isDebit ? 'Cdtr' : 'Dbtr';
    const day = first('ValDt/Dt', 'BookgDt/Dt', 'ValDt/DtTm', 'BookgDt/DtTm');
    this.#entries.push({
      own: { account: accountIn(this.#statement, 'Acct'), name: this.#statement.get('Acct/Ownr/Nm') },
      other: this.#side(transaction, party),
      isDebit,
      amount,
      currency: currency ?? this.#statement.get('Acct/Ccy'),
      date: day,
      reference: first('Refs/EndToEndId', 'NtryRef'),
    });
  }

  #side(found: Found, party: string): Side {
    return {
      account: accountIn(found, `RltdPties/${party}Acct`),
      name: found.get(`RltdPties/${party}/Nm`) ?? found.get(`RltdPties/Ultmt${party}/Nm`),
    };
  }
}

const STATEMENTS = ['Stmt', 'Rpt', 'Ntfctn'];

function accountIn(found: Found, place: string): string | undefined {
  return found.get(`${place}/Id/IBAN`) ?? found.get(`${place}/Id/Othr/Id`);
}
