import { numbersOf } from './picture/by-rule.ts';
import { type CaseIndex, indexCase, type Standing, standingOf } from './picture/case-index.ts';
import { type Neighbors, neighborsOf, shortestPath } from './picture/neighborhood.ts';
import { type Palette, paletteOf } from './picture/palette.ts';
import { sizesOf } from './picture/sizes.ts';
import { type TimeBins, timeBins } from './picture/time-bins.ts';
import { type VisibleTies, visibleTies } from './picture/visible-ties.ts';
import { whoIsShown } from './picture/who-is-shown.ts';
import type { SessionState } from './state/session.ts';
import type { ViewState } from './state/view-state.ts';

/** Everything the panels and the stage draw, worked out from the case and what the reader chose. */
export interface Scene {
  readonly index: CaseIndex;
  readonly bins: TimeBins | null;
  /** Under the findings in force. */
  readonly standing: Standing;
  /** Under the case as it was opened. */
  readonly before: Standing;
  readonly ties: VisibleTies;
  readonly neighbors: Neighbors;
  readonly shown: ReadonlySet<string>;
  readonly path: readonly string[];
  readonly palette: Palette;
  readonly sizes: Float64Array;
}

/** Works scenes out one after another and keeps what has not changed. */
export function createSceneMaker(): (session: SessionState, state: ViewState) => Scene | null {
  const index = keep(indexCase);
  const bins = keep((links: CaseIndex['view']['links']) => timeBins(links));
  const before = keep(standingOf);
  const standing = keep(standingOf);
  const ties = keep(
    (of: CaseIndex, kinds: string, window: string, without: string, minStrength: number, backbone: boolean, scale) =>
      visibleTies(
        of,
        {
          hiddenKinds: JSON.parse(kinds) as string[],
          window: JSON.parse(window) as [number, number] | null,
          without: JSON.parse(without) as string[],
          minStrength,
          backbone,
        },
        scale,
      ),
  ) as (...key: [CaseIndex, string, string, string, number, boolean, TimeBins['scale'] | null]) => VisibleTies;
  const neighbors = keep((of: VisibleTies) => neighborsOf(of.ties));
  const palette = keep(paletteOf);
  const sizes = keep(sizesOf);
  const colored = keep(
    (...[of, standing, near, measures, field]: [CaseIndex, Standing, Neighbors, SessionState['measures'], string]) =>
      numbersOf({ index: of, standing, neighbors: near }, measures, field),
  );
  const shownAmong = keep((...of: Parameters<typeof whoIsShown>) => whoIsShown(...of));
  const pathOf = keep((around: Neighbors, shown: ReadonlySet<string>, from?: string, to?: string): readonly string[] =>
    from !== undefined && to !== undefined ? shortestPath(around, shown, from, to) : [],
  );
  let held: Scene | null = null;
  const kept = (scene: Scene): Scene => {
    const parts = Object.keys(scene) as (keyof Scene)[];
    if (held === null || parts.some((part) => held![part] !== scene[part])) held = scene;
    return held;
  };
  return (session, state) => {
    if (!session.view) return null;
    const now = index(session.view);
    const timed = bins(session.view.links);
    const tied = ties(
      now,
      JSON.stringify(state.hiddenKinds),
      JSON.stringify(state.window),
      JSON.stringify(state.without),
      state.minStrength,
      state.backbone,
      timed?.scale ?? null,
    );
    const opened = before(session.view.findings);
    const inForce = session.supposed ? standing(session.supposed.findings) : opened;
    const around = neighbors(tied);
    const shown = shownAmong(now, inForce, state, around, tied.isFiltered);
    const path = pathOf(around, shown, ...(state.path ?? []));
    // Sizes that are not of a measure do not wait for measures.
    const measures = session.measures.some(({ name }) => name === state.sizeBy) ? session.measures : NO_MEASURES;
    const isNumber = state.colorBy === 'number' && inForce.isRanked;
    const numbers = isNumber ? colored(now, inForce, around, measures, state.sizeBy) : null;
    return kept({
      index: now,
      bins: timed,
      standing: inForce,
      before: opened,
      ties: tied,
      neighbors: around,
      shown,
      path,
      palette: palette(now, state.colorBy, numbers),
      sizes: sizes(now, inForce, measures, state.sizeBy),
    });
  };
}

const NO_MEASURES: SessionState['measures'] = [];

/** Remembers the last answer. */
function keep<Key extends readonly unknown[], Value>(make: (...key: Key) => Value): (...key: Key) => Value {
  let held: { readonly key: Key; readonly value: Value } | undefined;
  return (...key) => {
    if (!held || held.key.some((part, i) => part !== key[i])) held = { key, value: make(...key) };
    return held.value;
  };
}
