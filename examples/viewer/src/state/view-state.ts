import type { JudgementLog } from 'ringtrace';
import type { CommunitySettings } from '../case/community-settings.ts';
import type { Scenario } from '../picture/scenario.ts';

/** Everything the reader chose: what undo takes back, a saved session holds, and, but for texts, a shared address carries. */
export interface ViewState {
  readonly selected: string | null;
  /** People picked together, to be looked at as a group. */
  readonly picked: readonly string[];
  /** The people who alone are shown; null for everybody. */
  readonly only: readonly string[] | null;
  /** People taken off the stage. */
  readonly hidden: readonly string[];
  /** The person whose surroundings alone are shown, and how many steps of them. */
  readonly focus: string | null;
  readonly depth: number;
  /** Ends of the path that is shown. */
  readonly path: readonly [string, string] | null;
  readonly hiddenKinds: readonly string[];
  readonly hiddenCommunities: readonly number[];
  readonly collapsed: readonly number[];
  /** People drawn as one node, beside communities. */
  readonly groups: readonly { readonly name: string; readonly people: readonly string[] }[];
  /** People whom no layout moves. */
  readonly pinned: readonly string[];
  /** Start and exclusive end, in milliseconds or phases. */
  readonly window: readonly [number, number] | null;
  readonly minStrength: number;
  /** The fewest ties a person has who is shown. */
  readonly minTies: number;
  readonly leadsOnly: boolean;
  /** Only ties that are stronger than chance would have them. */
  readonly backbone: boolean;
  readonly colorBy: 'community' | 'role' | 'stage' | 'number';
  /** `score`, `same`, or the name of a measure. */
  readonly sizeBy: string;
  /** What is drawn behind people: outlines of communities, or how densely people stand. */
  readonly areas: 'outlines' | 'density' | 'none';
  readonly labels: 'few' | 'some' | 'many';
  /** Words on ties. */
  readonly tieLabels: 'none' | 'kinds' | 'strength' | 'dates' | 'all';
  /** Heads on ties whose links have a direction. */
  readonly arrows: boolean;
  /** Ties that rest on one source alone are dashed. */
  readonly dashes: boolean;
  /** Around whom an arc tells which ranks they may have. */
  readonly rings: 'leads' | 'everybody' | 'nobody';
  readonly tieColor: 'plain' | 'kind' | 'each kind';
  /** How communities are searched for; null as when the case was opened. */
  readonly communities: CommunitySettings | null;
  /** Reports taken to be wrong. */
  readonly without: readonly string[];
  /** What-ifs that were kept. */
  readonly scenarios: readonly Scenario[];
  /** Two windows of time to rank each by itself; null for the halves of the case. */
  readonly times: readonly [readonly [number, number], readonly [number, number]] | null;
  /** Whether the two windows are asked for. */
  readonly isCompared: boolean;
  /** About a person by id, or a tie by its key. */
  readonly notes: readonly { readonly about: string; readonly text: string }[];
  /** What humans decided on people; the last one on somebody stands. */
  readonly decisions: readonly Decision[];
  /** Who was said to be who on the page; only ever appended to. */
  readonly judgements: JudgementLog;
}

export interface Decision {
  readonly person: string;
  readonly verdict: 'checked' | 'cleared' | 'confirmed';
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

export const START: ViewState = Object.freeze({
  selected: null,
  picked: [],
  only: null,
  hidden: [],
  focus: null,
  depth: 1,
  path: null,
  hiddenKinds: [],
  hiddenCommunities: [],
  collapsed: [],
  groups: [],
  pinned: [],
  window: null,
  minStrength: 0,
  minTies: 0,
  leadsOnly: false,
  backbone: false,
  colorBy: 'community',
  sizeBy: 'score',
  areas: 'outlines',
  labels: 'some',
  tieLabels: 'none',
  arrows: true,
  dashes: true,
  rings: 'leads',
  tieColor: 'plain',
  communities: null,
  without: [],
  scenarios: [],
  times: null,
  isCompared: false,
  notes: [],
  decisions: [],
  judgements: [],
});
