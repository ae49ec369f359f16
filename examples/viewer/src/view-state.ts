/** Everything the reader chose: what undo takes back and a shared address carries. */
export interface ViewState {
  readonly selected: string | null;
  /** The person whose surroundings alone are shown, and how many steps of them. */
  readonly focus: string | null;
  readonly depth: number;
  /** Ends of the path that is shown. */
  readonly path: readonly [string, string] | null;
  readonly hiddenKinds: readonly string[];
  readonly hiddenCommunities: readonly number[];
  readonly collapsed: readonly number[];
  /** Start and exclusive end, in milliseconds or phases. */
  readonly window: readonly [number, number] | null;
  readonly minStrength: number;
  readonly leadsOnly: boolean;
  readonly colorBy: 'community' | 'role' | 'stage';
  /** `score`, `same`, or the name of a measure. */
  readonly sizeBy: string;
  readonly hulls: boolean;
  /** Reports taken to be wrong. */
  readonly without: readonly string[];
}

export const START: ViewState = Object.freeze({
  selected: null,
  focus: null,
  depth: 1,
  path: null,
  hiddenKinds: [],
  hiddenCommunities: [],
  collapsed: [],
  window: null,
  minStrength: 0,
  leadsOnly: false,
  colorBy: 'community',
  sizeBy: 'score',
  hulls: true,
  without: [],
});
