import type { CentralityTable } from '../centrality/index.ts';
import type { Certainty } from '../certainty/index.ts';
import type { Communities } from '../communities/index.ts';
import type { LeadRanking } from '../leads/index.ts';
import type {
  CaseLink,
  FindingsOptions,
  FoundMoney,
  FoundPhones,
  FoundStages,
  KnownReport,
  Lead,
  LongWorkOptions,
  RankedPerson,
  UndrawnReason,
  Verdict,
  WatchBias,
} from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import type { AnalyzeCaseOptions } from './analyze-case-options.ts';

/** A case and everything that was computed of it: what findings are told from, and what further questions start from. */
export interface CaseAnalysis {
  /** As they were given, protected people's among them: hand nothing of it on unread. */
  readonly links: readonly CaseLink[];
  /** As they were given, so that the same can be asked of other links. */
  readonly asked: Omit<AnalyzeCaseOptions, keyof LongWorkOptions>;
  /** The same with every default filled in, and `draws` as they were made. */
  readonly options: FindingsOptions;
  /** Who is tied to whom. */
  readonly network: RingNetwork;
  /** Who belongs together. */
  readonly communities: Communities;
  /** The measures that the signals read, and degree and betweenness up to 10,000 people. */
  readonly centrality: CentralityTable;
  /** Everybody who may be ranked, by position alone. */
  readonly positions: LeadRanking;
  /** The same people in the same order, each with how sure one may be of their place. */
  readonly ranking: readonly RankedPerson[];
  /** null where no draws were made; `undrawn` says why. */
  readonly certainty: Certainty | null;
  /** Why no certainty draws were made; left out where they were. */
  readonly undrawn?: UndrawnReason;
  /** Names of the signals that cannot be drawn again. */
  readonly undrawable: readonly string[];
  /** Whether anybody may be ranked at all. */
  readonly verdict: Verdict;
  /** Why the case cannot carry a ranking; empty when it can. */
  readonly verdictReasons: readonly string[];
  /** Empty under verdict `insufficient-data`. */
  readonly leads: readonly Lead[];
  /** How much is owed to watching; left out where nobody is known to have been watched. */
  readonly watchBias?: WatchBias;
  /** The others ranked anew, where some people's part was known beforehand. */
  readonly known?: KnownReport;
  /** Left out where nobody's stage is known. */
  readonly stages?: FoundStages;
  /** Left out without payments that can be followed. */
  readonly money?: FoundMoney;
  /** Left out where no registrations were given. */
  readonly phones?: FoundPhones;
}
