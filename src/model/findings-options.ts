/** The resolved options: what was asked, with every default filled in. */
export interface FindingsOptions {
  /** The seed of everything drawn. */
  readonly seed: number;
  /** How many people were looked at for leads. */
  readonly top: number;
  /** How often the ranking was drawn again. */
  readonly draws: number;
  /** Whether people without a category were ranked. */
  readonly policy: Policy;
  /** How percentiles become a score; see `rankLeads`. */
  readonly formula: string;
  /** What the score was made of. */
  readonly signals: readonly { readonly name: string; readonly family: string; readonly weight: number }[];
  /** How many links a reason cites at most. */
  readonly evidencePerReason: number;
  /** The time that links had to be within; null for all. */
  readonly window: readonly [string, string] | null;
  /** The kinds of link that counted; null for all. */
  readonly kinds: readonly string[] | null;
  /** The strength below which ties were dropped. */
  readonly minStrength: number;
  /** How many searches for communities. */
  readonly communityRuns: number;
  /** How communities were searched for; left out is what was so by default (`leiden`, `modularity`, 1). */
  readonly communities?: {
    /** Other than `leiden`. */
    readonly algorithm?: 'louvain';
    /** Other than `modularity`. */
    readonly quality?: 'cpm';
    /** Other than 1. */
    readonly resolution?: number;
  };
  /** What the case is called; null where nobody said. */
  readonly caseId: string | null;
  /** On what legal ground the analysis was made; null where nobody said. */
  readonly legalBasis: string | null;
  /** Whether people without a category were ranked although links show them carried; left out where not. */
  readonly rankUncategorized?: true;
  /** Names were left out; left out itself where they were not. */
  readonly names?: 'none';
}

/** `led` ranks categorized people only, as Directive (EU) 2016/680 art. 6 asks; `open` ranks the uncategorized too and counts them. */
export type Policy = 'open' | 'led';
