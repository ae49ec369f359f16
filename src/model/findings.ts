import type { FindingsOptions } from './findings-options.ts';
import type { FoundAccuracy, FoundCertainty, UndrawnReason } from './found-certainty.ts';
import type { FoundBetween, FoundCommunity } from './found-community.ts';
import type { FoundIdentities } from './found-identities.ts';
import type { FoundProtection } from './found-protection.ts';
import type { FoundMoney, FoundPhones } from './found-records.ts';
import type { FoundReview } from './found-review.ts';
import type { FoundStages, FrontLine } from './found-stages.ts';
import type { FoundNames, FoundTie } from './found-tie.ts';
import type { EligibleId, LinkId } from './ids.ts';
import type { KnownReport } from './known.ts';
import type { LeadLack } from './lead-lack.ts';
import type { CaseLink } from './link.ts';
import type { FileReading, RowIssue } from './reading.ts';
import type { RestsOn } from './source.ts';
import type { WatchBias } from './watch-bias.ts';

/** Why a person has the score they have: the points of all reasons add up to the score exactly. */
export interface Reason {
  /** Name of the signal. */
  readonly signal: string;
  /** Its family. */
  readonly family: string;
  /** This signal's share of the score. */
  readonly points: number;
  /** The raw value of the signal. */
  readonly value: number;
  /** Mid-rank percentile of the value among the ranked people, 0 to 1. */
  readonly percentile: number;
  /** The same as half a sentence. */
  readonly detail: string;
  /** The strongest links behind the value, at most `options.evidencePerReason`; `linkCount` says how many there are. */
  readonly links: readonly LinkId[];
  /** How many links there are behind the value. */
  readonly linkCount: number;
}

/** What reports say of a person in one respect, apart from their position: it adds no points. */
export interface Indication {
  /** Name of the evidence signal. */
  readonly signal: string;
  /** What was read, in the signal's own unit. */
  readonly value: number;
  /** Among those of whom the case records anything of the kind. */
  readonly percentile: number;
  /** Whether it is of the kind that speaks for coordination. */
  readonly speaks: boolean;
  /** Whether it tells what the person did (orders, recruits, pays), and not when or beside whom they were seen. */
  readonly isAct: boolean;
  /** The same as half a sentence. */
  readonly detail: string;
  /** As in {@link Reason}. */
  readonly links: readonly LinkId[];
  /** How many links there are behind it. */
  readonly linkCount: number;
}

/** Somebody who may be ranked, with their place and why they have it. */
export interface RankedPerson {
  /** Who it is. */
  readonly person: EligibleId;
  /** 1 is first; people with equal scores share their mean rank. */
  readonly rank: number;
  /** 0 to 1: the mean over families of the mean percentile within the family. */
  readonly score: number;
  /** Mean percentile within each family of signals, by family. */
  readonly families: Readonly<Record<string, number>>;
  /** Eligible people tied to this one, and shortest paths between others through them; left out beyond 10,000 people. */
  readonly degree?: number;
  /** Shortest paths between others through them; left out beyond 10,000 people. */
  readonly betweenness?: number;
  /** 1: nobody is at least as high in every family and higher in one. */
  readonly paretoDepth: number;
  /** Why, one for each signal, the weightiest first. */
  readonly reasons: readonly Reason[];
  /** The second axis: what reports say, apart from position. Left out where nothing was looked for. */
  readonly indications?: readonly Indication[];
  /** 5 % and 95 % rank over the certainty draws, half the way back added on the other side; null when no draws were made. */
  readonly rankInterval: readonly [number, number] | null;
  /** Share of the draws with this person among the top k, those tied across place k sharing what is left; null when no draws were made. */
  readonly pTop: number | null;
  /** The smallest set found of independent sources whose disbelief takes the person out of the top k, or why there is none. */
  readonly restsOn: RestsOn;
  /**
   * @deprecated The same in its former form: report ids, and `informant:` or `event:` before the id of one. null: not looked for, or no source
   * recorded; []: looked for, and no set of up to five takes them out. Read `restsOn`.
   */
  readonly cutSet: readonly string[] | null;
}

/** Strong: all conditions hold. Supported: all but a named source, because none of the person's links names one. Weak: anything else. */
export type Wording = 'strong-lead' | 'supported-lead' | 'weak-lead';

/** A ranked person who passed the wording ladder. */
export interface Lead extends RankedPerson {
  /** How much it can be leant on: strong, supported or weak. */
  readonly wording: Wording;
  /** The sentence to print beside the name. */
  readonly sentence: string;
  /** What a strong lead asks for and this one lacks; empty for a strong lead, left out by findings of an earlier version. */
  readonly lacks?: readonly LeadLack[];
  /** The same as half sentences. */
  readonly unmet?: readonly string[];
}

/** Links over time in equal stretches, empty ones included. */
export interface FoundActivity {
  /** Such as `month`; or `phase` where times are numbers. */
  readonly unit: string;
  /** The stretches, in order of time. */
  readonly bins: readonly { readonly label: string; readonly count: number }[];
  /** Links without a readable time, or timed on the other scale. */
  readonly undated: number;
}

/** Leads whose part is known, and how many of them were known organizers. */
export interface KnownCount {
  /** Leads whose part is known. */
  readonly leads: number;
  /** Of them known organizers. */
  readonly right: number;
}

/** How often leads were right where the answer is known. */
export interface KnownLeads extends KnownCount {
  /** Networks that could be ranked, and so gave leads. */
  readonly cases: number;
  /** By the word that stands beside a lead. */
  readonly words: readonly ({ readonly wording: Wording } & KnownCount)[];
  /** By P(first ten): from, and to before the end of, each band. */
  readonly firstTen: readonly ({ readonly from: number; readonly to: number } & KnownCount)[];
}

/** How the same rule did on cases whose organizers are known. */
export interface KnownCases {
  /** On how many cases it was tried. */
  readonly cases: number;
  /** Of the k highest-ranked, how many were known organizers on average. */
  readonly precisionAtTop: number;
  /** The k of `precisionAtTop`. */
  readonly top: number;
  /** Chance that a known organizer ranks above somebody else. */
  readonly auc?: number;
  /** How often leads of each word were right; left out where that was not measured. */
  readonly leads?: KnownLeads;
}

/** Whether a case can carry a ranking. */
export type Verdict = 'ranked' | 'insufficient-data';

/** What became of a table, without the names of its columns. */
export type FoundReading = Omit<FileReading, 'columns' | 'used'>;

/** What `analyzeCase` returns and every report, picture and export is made from. Plain data: `JSON.stringify` keeps it whole. */
export interface Findings {
  /** Version of the library. */
  readonly ringtrace: string;
  /** Which form these findings have; it changes when a member is taken away or means something else, not when one is added. */
  readonly format: 1;
  /** What reports are headed by; left out where nobody gave one. */
  readonly title?: string;
  /** What was asked, with every default filled in. */
  readonly options: FindingsOptions;
  /** What the readers found wrong; cells are left out, because they may name people. */
  readonly issues: readonly RowIssue[];
  /** How large the case is. */
  readonly network: {
    /** People, protected ones included. */
    readonly people: number;
    /** Of them protected: counted, never named. */
    readonly protected: number;
    /** Of them without a category. */
    readonly uncategorized: number;
    /** Links. */
    readonly links: number;
    /** Pairs of people that links tie. */
    readonly ties: number;
    /** Shared meetings and voyages. */
    readonly events: number;
    /** Parts without a tie to each other. */
    readonly components: number;
  };
  /** Who is held back and why, as counts; left out by findings of an earlier version. */
  readonly protection?: FoundProtection;
  /** Who belongs together, the largest first. */
  readonly communities: readonly FoundCommunity[];
  /** People without a firm place in their community, by id. */
  readonly between: readonly FoundBetween[];
  /** Of the communities, at resolution 1. */
  readonly modularity: number;
  /** Everybody who may be ranked, best first. */
  readonly ranking: readonly RankedPerson[];
  /** Who is worth a look, best first. */
  readonly leads: readonly Lead[];
  /** @deprecated The same list under its former name, for one version: read `leads`. */
  readonly planners: readonly Lead[];
  /** Whether anybody may be ranked at all. */
  readonly verdict: Verdict;
  /** Whether positions and draws were counted or estimated. */
  readonly accuracy?: FoundAccuracy;
  /** What to hold against the findings, the weightiest first. */
  readonly caveats: readonly string[];
  /** null or left out: no certainty draws were made; `undrawn` says why. */
  readonly certainty?: FoundCertainty | null;
  /** Why no certainty draws were made; left out where they were. */
  readonly undrawn?: UndrawnReason;
  /** Ties among eligible people. */
  readonly ties: readonly FoundTie[];
  /** Eligible people whose names are known, by id; left out where none is. */
  readonly names?: readonly FoundNames[];
  /** How each table of each file was read; left out where the case came as links. */
  readonly reading?: readonly FoundReading[];
  /** The links among eligible people over time; left out when none is dated. */
  readonly activity?: FoundActivity;
  /** The links that the leads' reasons cite. */
  readonly evidence: readonly CaseLink[];
  /** The others ranked anew, when some people's part was known beforehand. */
  readonly known?: KnownReport;
  /** Left out when no ranked person is known to have been watched. */
  readonly watchBias?: WatchBias;
  /** What would hold and what would break, by stage; left out where nobody's stage is known, and above 5,000 people who may be ranked. */
  readonly stages?: FoundStages;
  /** With whom money rested and who passed it on; left out without payments that tell amount and time. */
  readonly money?: FoundMoney;
  /** What registrations of telephones say; left out where none were given. */
  readonly phones?: FoundPhones;
  /** How many leads hold front-line roles; left out without leads. */
  readonly frontLine?: FrontLine;
  /** What humans decided on the leads; left out where the findings are of no case folder. */
  readonly review?: FoundReview;
  /** Which records were taken for one person; left out when the case came with people already told apart. */
  readonly identities?: FoundIdentities;
  /** Error rate of the default rule on known cases; left out when other signals ranked. */
  readonly knownCases?: KnownCases;
}
