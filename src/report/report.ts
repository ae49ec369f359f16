import type { AbstractGraph } from 'graphology-types';
import type {
  CaseLink,
  EligibleId,
  Findings,
  FoundActivity,
  Indication,
  Lead,
  RankedPerson,
  RerankedPerson,
  RowIssue,
  Verdict,
  WatchedPerson,
} from '../model/index.ts';
import type { Alternative } from './alternatives.ts';
import type { ReportFigure, ReportSection } from './section.ts';

/** A lead with the links that its reasons cite, as far as they are in the findings. */
export interface ReportLead {
  /** The lead. */
  readonly lead: Lead;
  /** The links, in the order of their times. */
  readonly evidence: readonly CaseLink[];
  /** What reports say that speaks for coordination, apart from the score. */
  readonly indications: readonly Indication[];
  /** "Rests on report R17 alone: ..."; null when not computed. */
  readonly restsOn: string | null;
  /** How often leads so worded, and so sure, were right where the answer is known; null where that was not measured. */
  readonly hitRate: string | null;
  /** What is not planning and would give such a place, as far as the cited links can tell. */
  readonly alternatives: readonly Alternative[];
}

/** The others ranked anew beside people whose part is known. */
export interface ReportKnown {
  /** Whether what is known helped. */
  readonly sentence: string;
  /** The first `top`; empty under `insufficient-data`. */
  readonly others: readonly RerankedPerson[];
}

/** How far the first places are owed to watching. */
export interface ReportWatching {
  /** How many of the first were watched. */
  readonly sentence: string;
  /** The first `top` of the ranking; empty under `insufficient-data`. */
  readonly people: readonly WatchedPerson[];
  /** Unwatched people who were seen with many watched ones. */
  readonly seenWithWatched: readonly EligibleId[];
}

/** What sections are written from. */
export interface ReportFacts {
  /** What the report is headed by. */
  readonly title: string;
  /** The first 16 hex digits of the SHA-256 of the findings' JSON. */
  readonly runId: string;
  /** The day after which it is not to be relied on; null where nobody said. */
  readonly expires: string | null;
  /** Who made it and when, who reviewed it, who may be given it: as far as somebody said. */
  readonly made: readonly ReportFigure[];
  /** Stands on every page. */
  readonly notice: string;
  /** Whether anybody may be ranked at all. */
  readonly verdict: Verdict;
  /** The verdict as a sentence. */
  readonly headline: string;
  /** What to hold against it. */
  readonly caveats: readonly string[];
  /** How large the case is. */
  readonly figures: readonly ReportFigure[];
  /** At most `top`; `leadCount` says how many there are. Empty under `insufficient-data`. */
  readonly leads: readonly ReportLead[];
  /** How many leads there are in all. */
  readonly leadCount: number;
  /** The first `top` of the ranking. Empty under `insufficient-data`. */
  readonly positions: readonly RankedPerson[];
  /** How many people are ranked. */
  readonly rankedCount: number;
  /** Of all links among eligible people; of the cited ones where findings hold no more. */
  readonly activity: FoundActivity | null;
  /** null when nobody's part was given as known. */
  readonly known: ReportKnown | null;
  /** null when nobody ranked was watched. */
  readonly watching: ReportWatching | null;
  /** What is needed to repeat the run. */
  readonly method: readonly ReportFigure[];
  /** How often the rule was right elsewhere, as a sentence; null where that is not known. */
  readonly knownCases: string | null;
  /** How many leads hold front-line roles; null without leads. */
  readonly frontLine: string | null;
  /** Which stage is scarce or missing; null where nobody's stage is known. */
  readonly scarceStage: string | null;
  /** How many rows were set aside for each reason. */
  readonly setAside: readonly { readonly code: RowIssue['code']; readonly rowCount: number }[];
  /** What it is all taken from. */
  readonly findings: Findings;
  /** What `paint(findings)` gave: the network is then drawn whatever its size. */
  readonly drawing?: AbstractGraph;
}

/** Everything a report says, before it takes a form: each renderer prints the sections and computes nothing. */
export interface Report extends ReportFacts {
  /** In the order in which they are printed. */
  readonly sections: readonly ReportSection[];
}
