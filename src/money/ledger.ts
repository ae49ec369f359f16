import type { CaseLink, LinkId, PersonId } from '../model/index.ts';

/** A payment: a link of the case, or a row with as much of one. */
export type Payment = Pick<CaseLink, 'id' | 'source' | 'target'> &
  Partial<Pick<CaseLink, 'kind' | 'directed' | 'at' | 'amount' | 'currency'>>;

/** What was found odd about payments, counted. */
export interface PaymentNote {
  /** What is odd. */
  readonly about:
    | 'no-amount'
    | 'not-positive'
    | 'too-large'
    | 'no-time'
    | 'no-direction'
    | 'to-oneself'
    | 'no-currency'
    | 'finer'
    | 'same-instant'
    | 'refund';
  /** Whether these payments were set aside; else they were followed as `about` says in the page on money. */
  readonly isSetAside: boolean;
  /** How many payments it concerns. */
  readonly count: number;
  /** Those whose both ends may be named. */
  readonly links: readonly LinkId[];
}

export interface Ends {
  /** The account that pays, `OUTSIDE` or `UNNAMED`; so `to`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The payments that can be followed, in order of time, as numbers. */
export interface Ledger extends Ends {
  readonly payments: readonly Payment[];
  readonly accounts: readonly { readonly person: PersonId; readonly currency: number }[];
  readonly currencies: readonly { readonly currency: string | null; readonly digits: number }[];
  /** In minor units. */
  readonly amount: Float64Array;
  /** Days: of 24 hours since 1970, or phases. */
  readonly day: Float64Array;
  readonly currency: Uint16Array;
  /** Who paid and was paid, numbered, those who are not named too. */
  readonly payer: Uint32Array;
  readonly payee: Uint32Array;
  /** 1 for a payment that was given back in full, 2 for the one that gave it back. */
  readonly returned: Uint8Array;
  readonly notes: readonly PaymentNote[];
}

export interface LedgerRules {
  readonly isNamed: (id: PersonId) => boolean;
  readonly outside: ReadonlySet<PersonId>;
  readonly kinds: ReadonlySet<string>;
  /** What payments are in that state none. */
  readonly currency: string | null;
}
