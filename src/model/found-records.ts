import type { EligibleId } from './ids.ts';

/** Money in one currency, in its major unit, as far as payments with amount and time tell. */
export interface FoundCurrency {
  /** Its code; null where payments state none. */
  readonly currency: string | null;
  /** Payments that could be followed. */
  readonly paymentCount: number;
  /** Of all of them together. */
  readonly amount: number;
  /** Still with somebody after the last payment. */
  readonly resting: number;
  /** Share that was paid beyond all that is known to have come. */
  readonly untrackedShare: number;
}

/** Somebody with whom money lay. */
export interface FoundRest {
  /** Who may be ranked. */
  readonly person: EligibleId;
  /** The currency; null where payments state none. */
  readonly currency: string | null;
  /** What came. */
  readonly in: number;
  /** What went. */
  readonly out: number;
  /** What is still there. */
  readonly resting: number;
  /** What lay there, times the days it lay. */
  readonly amountDays: number;
}

/** Somebody who passed money on within a day, whichever money is taken to be paid first. */
export interface FoundConduit {
  /** Who may be ranked. */
  readonly person: EligibleId;
  /** The currency; null where payments state none. */
  readonly currency: string | null;
  /** The lesser of what was passed on by last in first out and by first in first out. */
  readonly passedOn: number;
  /** As a share of what came, the lesser likewise. */
  readonly share: number;
}

/** One payment of the picture. */
export interface FoundPayment {
  /** Who paid; null for everybody without a lane. */
  readonly from: EligibleId | null;
  /** Who was paid; null likewise. */
  readonly to: EligibleId | null;
  /** Days since 1970, or the phase. */
  readonly at: number;
  /** In the major unit. */
  readonly size: number;
}

/** With whom money rested and who passed it on; facts of the payments, beside the score. */
export interface FoundMoney {
  /** By code. */
  readonly currencies: readonly FoundCurrency[];
  /** Of each currency the ten with the most, amount times days. */
  readonly resting: readonly FoundRest[];
  /** Of each currency the ten with the most; half of what came, or more. */
  readonly conduits: readonly FoundConduit[];
  /** Accounts paid by many, paying few after a rest. */
  readonly escrowLike: number;
  /** Accounts with payments just below a limit in a row. */
  readonly structured: number;
  /** Payments that could not be followed. */
  readonly setAside: number;
  /** Payments by or to people who are not named. */
  readonly unnamedPayments: number;
  /** The largest payments of the currency with the most of them, in order of time; left out where nobody ranked held any. */
  readonly flow?: {
    /** The currency; null where payments state none. */
    readonly currency: string | null;
    /** With whom most lay, the most first. */
    readonly lanes: readonly EligibleId[];
    /** In order of time. */
    readonly payments: readonly FoundPayment[];
  };
}

/** A line that may go on as another: a proposal for a human. */
export interface FoundHandover {
  /** The line that fell silent. */
  readonly from: EligibleId;
  /** The line that may go on as it. */
  readonly to: EligibleId;
  /** 0 to 1. */
  readonly score: number;
  /** What speaks for it: contacts, handset, nights. */
  readonly reasons: readonly string[];
}

/** Two lines in one area at one time more often than chance: whether anybody met is not told. */
export interface FoundPresence {
  /** One line. */
  readonly a: EligibleId;
  /** The other. */
  readonly b: EligibleId;
  /** How often. */
  readonly meetingCount: number;
  /** How often their habits let expect. */
  readonly expected: number;
  /** The least share of false ones at which the pair would be told. */
  readonly falseDiscoveryRate: number;
}

/** What registrations of telephones say beside who called whom. */
export interface FoundPhones {
  /** Of phones that may be named. */
  readonly registrations: number;
  /** SIMs among them. */
  readonly sims: number;
  /** Handsets among them. */
  readonly handsets: number;
  /** How often a SIM went on in another handset. */
  readonly simsMoved: number;
  /** How often a handset went on with another SIM. */
  readonly handsetsReused: number;
  /** Phones that may be of protected people: in no result. */
  readonly unnamedPhones: number;
  /** The ten with the highest score between lines that are ranked. */
  readonly handovers: readonly FoundHandover[];
  /** All that were proposed, those between lines that are not ranked among them. */
  readonly handoverCount: number;
  /** The ten least due to chance between lines that are ranked. */
  readonly together: readonly FoundPresence[];
  /** All pairs that were told; null where there was too much to look through. */
  readonly togetherCount: number | null;
}
