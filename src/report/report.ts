import type { CaseLink, Findings, Indication, Lead, RankedPerson, RowIssue, Verdict } from '../model/index.ts';
import type { Activity } from './activity.ts';

/** A lead with the links that its reasons cite, as far as they are in the findings. */
export interface ReportLead {
  readonly lead: Lead;
  readonly evidence: readonly CaseLink[];
  /** What reports say that speaks for coordination, apart from the score. */
  readonly indications: readonly Indication[];
  /** "Rests on report R17 alone: ..."; null when not computed. */
  readonly restsOn: string | null;
}

/** A number with what it counts. */
export interface ReportFigure {
  readonly label: string;
  readonly value: string;
}

/** Everything a report says, before it takes a form: each renderer prints this and computes nothing. */
export interface Report {
  readonly title: string;
  /** The first 16 hex digits of the SHA-256 of the findings' JSON. */
  readonly runId: string;
  readonly expires: string | null;
  /** Stands on every page. */
  readonly notice: string;
  readonly verdict: Verdict;
  readonly headline: string;
  readonly caveats: readonly string[];
  readonly figures: readonly ReportFigure[];
  /** At most `top`; `leadCount` says how many there are. Empty under `insufficient-data`. */
  readonly leads: readonly ReportLead[];
  readonly leadCount: number;
  /** The first `top` of the ranking. Empty under `insufficient-data`. */
  readonly positions: readonly RankedPerson[];
  readonly rankedCount: number;
  readonly activity: Activity | null;
  readonly method: readonly ReportFigure[];
  readonly knownCases: string | null;
  /** How many rows were set aside for each reason. */
  readonly setAside: readonly { readonly code: RowIssue['code']; readonly rowCount: number }[];
  readonly findings: Findings;
}
