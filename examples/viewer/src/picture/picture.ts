/** What stands on the stage, in words of drawing: the adapter knows nothing of cases. */
export interface PictureNode {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly label: string;
  /** Its label is shown at any distance. */
  readonly named: boolean;
  /** A number within, so that color is not all that tells groups apart; empty where there is none. */
  readonly mark: string;
  /** The color of its edge, which stands out from the page whatever is within. */
  readonly rim: string;
  readonly hidden: boolean;
  /** A ring around it: thin for a lead, strong for what is selected or on a path, dashed for what is picked with others. */
  readonly ring: 'thin' | 'strong' | 'dashed' | null;
  /** The arc around it, in shares of a turn from the top: the places somebody may have among all ranks; null where there is none to draw. */
  readonly arc: readonly [from: number, to: number] | null;
}

export interface PictureEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
  /** Above others. */
  readonly raised: boolean;
  /** Which ends have heads. */
  readonly arrow: 'source' | 'target' | 'both' | null;
  /** Rests on one source alone. */
  readonly dashed: boolean;
  /** Words on it; empty where there are none. */
  readonly label: string;
  /** How far it bows, as a share of its length: 0 is straight. */
  readonly bow: number;
}

export interface PictureHull {
  readonly color: string;
  /** Keys of the nodes it goes around. */
  readonly around: readonly string[];
}

export interface Picture {
  /** Only shades where nodes crowd, instead of hulls. */
  readonly isDensity: boolean;
  readonly labels: 'few' | 'some' | 'many';
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly hulls: readonly PictureHull[];
}

/** Colors of the page that the stage takes over. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly edge: string;
  /** Edges of dots. */
  readonly rim: string;
  readonly accent: string;
  /** What is unsure. */
  readonly doubt: string;
}
