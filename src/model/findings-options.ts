/** The resolved options: what was asked, with every default filled in. */
export interface FindingsOptions {
  readonly seed: number;
  readonly top: number;
  readonly draws: number;
  readonly policy: Policy;
  /** How percentiles become a score; see `rankLeads`. */
  readonly formula: string;
  readonly signals: readonly { readonly name: string; readonly family: string; readonly weight: number }[];
  readonly evidencePerReason: number;
  readonly window: readonly [string, string] | null;
  readonly kinds: readonly string[] | null;
  readonly minStrength: number;
  readonly communityRuns: number;
  readonly caseId: string | null;
  readonly legalBasis: string | null;
  readonly rankUncategorized?: true;
}

/** `led` ranks categorized people only, as Directive (EU) 2016/680 art. 6 asks; `open` ranks the uncategorized too and counts them. */
export type Policy = 'open' | 'led';
