import type { EligibleId, EventId } from './ids.ts';
import type { LinkKind } from './link.ts';

/** The links of a tie that are of one kind and point one way. */
export interface FoundTiePart {
  /** The kind of the links. */
  readonly kind: LinkKind;
  /** From source to target, from target to source, or neither. */
  readonly direction: 'forward' | 'backward' | 'none';
  /** Sum over them. */
  readonly strength: number;
  /** How many they are. */
  readonly linkCount: number;
}

/** A tie between two eligible people, for pictures and exports. */
export interface FoundTie {
  /** The smaller of the two ids. */
  readonly source: EligibleId;
  /** The larger. */
  readonly target: EligibleId;
  /** Sum over its links. */
  readonly strength: number;
  /** Links that name both. */
  readonly linkCount: number;
  /** Events both attended. */
  readonly events: readonly EventId[];
  /** What it is made of; strengths add up to its own. Older findings lack it. */
  readonly parts?: readonly FoundTiePart[];
}

/** What somebody is called beside their id. */
export interface FoundNames {
  /** Who it is. */
  readonly person: EligibleId;
  /** The first is the one to show. */
  readonly names: readonly string[];
}
