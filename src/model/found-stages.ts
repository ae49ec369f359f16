/** A stage of the crime as far as the file knows it. Everything is a count of people who may be ranked, or of things. */
export interface FoundStage {
  /** What the stage is called. */
  readonly stage: string;
  /** People who hold it. */
  readonly peopleCount: number;
  /** Boats, houses and the like that hold the stage. */
  readonly thingCount: number;
  /** `scarce`: one person less leaves no part of the ring with every stage, or only as many hold it as it takes. `missing`: nobody known holds it. */
  readonly supply: 'missing' | 'scarce' | 'covered';
  /** Of its people those without whom no part of the ring holds every stage. */
  readonly criticalCount: number;
  /** Of its people those whom nobody of the stage within two steps could follow. */
  readonly irreplaceableCount: number;
  /** Mean share of somebody's contacts that the readiest successor knows already; null where nobody holds the stage. */
  readonly meanReadiest: number | null;
  /** Share of the largest part that still hangs together without all its people; null where nobody holds the stage. */
  readonly keptWithout: number | null;
}

/** What is left after so many people were taken away. */
export interface FoundRemoval {
  /** How many were taken away. */
  readonly removedCount: number;
  /** The largest part as a share of all people with a tie at the start. */
  readonly share: number;
  /** Parts that hold every stage. */
  readonly completeParts: number;
}

/** What would hold, what would break: by stage, without a name. */
export interface FoundStages {
  /** `default`: the stages of carrying people over borders; `stated`: the stages that the people table names, because it names none of those; `given`: the caller's. */
  readonly script: 'default' | 'stated' | 'given';
  /** Whether any part of the ring holds every stage. */
  readonly complete: boolean;
  /** People with a tie, and those of them of no known stage. */
  readonly peopleCount: number;
  /** Of them, people of no known stage. */
  readonly unstagedCount: number;
  /** In order of the script. */
  readonly stages: readonly FoundStage[];
  /** Those with the most ties are taken away first, counted anew after each. */
  readonly removals: readonly FoundRemoval[];
  /** Removals after which no part holds every stage; 0 where none did, null where one still does. */
  readonly brokenAt: number | null;
  /** Who holds a stage by the cell or place (`group`) of the people table: the largest first; left out where none is stated. */
  readonly places?: readonly {
    /** The cell or place. */
    readonly place: string;
    /** People by stage, in order of `stages`. */
    readonly counts: readonly number[];
  }[];
}

/** Leads by what their roles say. */
export interface FrontLine {
  /** How many leads there are. */
  readonly leads: number;
  /** Of them, those with roles that are seen at the front, such as drivers and guides. */
  readonly frontLine: number;
  /** Leads without a known role. */
  readonly unknown: number;
}
