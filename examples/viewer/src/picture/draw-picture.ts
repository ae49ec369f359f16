import { communityColor, readableText } from 'ringtrace/view';
import type { ViewState } from '../state/view-state.ts';
import type { CaseIndex, Standing } from './case-index.ts';
import { drawTies } from './draw-ties.ts';
import { type Fold, foldsOf } from './folded.ts';
import { mixColors } from './mix-colors.ts';
import type { Palette } from './palette.ts';
import type { Look, Picture, PictureHull, PictureNode } from './picture.ts';
import type { VisibleTies } from './visible-ties.ts';

export interface PictureParts {
  readonly index: CaseIndex;
  readonly standing: Standing;
  readonly state: ViewState;
  readonly ties: VisibleTies;
  readonly shown: ReadonlySet<string>;
  readonly path: readonly string[];
  readonly palette: Palette;
  readonly sizes: Float64Array;
  readonly places: { readonly x: Float64Array; readonly y: Float64Array };
  readonly look: Look;
}

/** The key of a person on the stage: their number, because any text at all may be an id. */
export function personKey(index: CaseIndex, person: string): string | null {
  const i = index.indexOf.get(person);
  return i === undefined ? null : `p${i}`;
}

/** Puts a case on the stage as the reader asked to see it. */
export function drawPicture(parts: PictureParts): Picture {
  const folds = foldsOf(parts.index, parts.state);
  const foldOf = new Map(folds.flatMap(({ key, members }) => members.map((member) => [member, key])));
  const keyOf = (person: string): string => foldOf.get(person) ?? personKey(parts.index, person)!;
  return {
    nodes: [...drawPeople(parts, foldOf), ...drawFolds(parts, folds)],
    edges: drawTies(parts, keyOf, folds.length > 0),
    hulls: parts.state.areas === 'outlines' ? drawHulls(parts, foldOf) : [],
    isDensity: parts.state.areas === 'density',
    labels: parts.state.labels,
  };
}

function drawPeople(parts: PictureParts, foldOf: ReadonlyMap<string, string>): PictureNode[] {
  const { index, standing, state, shown, path, palette, sizes, places, look } = parts;
  const lit = litPeople(parts);
  const picked = new Set(state.picked);
  const isNumbered = state.colorBy === 'community';
  return index.view.people.flatMap(({ id }, i): PictureNode[] => {
    if (foldOf.has(id)) return [];
    const isLead = standing.leadOf.has(id);
    const isMarked = id === state.selected || path.includes(id);
    const isDim = lit !== null && !lit.has(id);
    return [
      {
        key: `p${i}`,
        x: places.x[i]!,
        y: places.y[i]!,
        size: sizes[i]!,
        color: isDim ? mixColors(palette.colorOf(id), look.paper, 0.78) : palette.colorOf(id),
        label: isDim ? '' : readableText(id, 28),
        mark: isDim || !isNumbered ? '' : String(index.communityOf.get(id) ?? ''),
        rim: isDim ? mixColors(look.rim, look.paper, 0.7) : look.rim,
        named: (isLead || isMarked || picked.has(id)) && !isDim,
        hidden: !shown.has(id),
        ring: isMarked ? 'strong' : picked.has(id) ? 'dashed' : isLead && !isDim ? 'thin' : null,
        arc:
          !isDim && (state.rings === 'everybody' || (state.rings === 'leads' && isLead)) ? arcOf(standing, id) : null,
      },
    ];
  });
}

/** The places somebody may have, as a share of all ranks; null where nothing was drawn. */
function arcOf({ rankOf }: Standing, person: string): PictureNode['arc'] {
  const interval = rankOf.get(person)?.rankInterval;
  return interval ? [(interval[0] - 1) / rankOf.size, interval[1] / rankOf.size] : null;
}

/** Whom to keep bright: the path, those picked together, or the selected person and those tied to them; null for everybody. */
function litPeople({ state, ties, path, index }: PictureParts): ReadonlySet<string> | null {
  if (path.length > 0) return new Set(path);
  if (state.picked.length > 0)
    return new Set(state.selected === null ? state.picked : [...state.picked, state.selected]);
  const { selected } = state;
  if (selected === null || !index.indexOf.has(selected)) return null;
  const near = ties.ties.filter(({ source, target }) => source === selected || target === selected);
  return new Set([selected, ...near.flatMap(({ source, target }) => [source, target])]);
}

function drawFolds({ index, sizes, places, shown, look }: PictureParts, folds: readonly Fold[]): PictureNode[] {
  return folds.map(({ key, label, color, members }) => {
    const rows = members.map((member) => index.indexOf.get(member)!);
    const mean = (values: Float64Array): number => rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length;
    const largest = rows.reduce((most, row) => Math.max(most, sizes[row]!), 0);
    return {
      key,
      x: mean(places.x),
      y: mean(places.y),
      size: Math.min(30, Math.max(largest, 4) + 2.2 * Math.sqrt(members.length)),
      color,
      label: readableText(label, 48),
      mark: key.startsWith('c') ? key.slice(1) : '',
      rim: look.rim,
      named: true,
      hidden: !members.some((member) => shown.has(member)),
      ring: null,
      arc: null,
    };
  });
}

/** Hulls of the small gray communities would cover everything and say nothing. */
const COLORED = 6;

function drawHulls({ index, shown }: PictureParts, foldOf: ReadonlyMap<string, string>): PictureHull[] {
  return index.view.findings.communities
    .filter(({ id }) => id < COLORED)
    .map(({ id, members }) => ({
      color: communityColor(id),
      around: members
        .filter((member) => shown.has(member) && !foldOf.has(member))
        .map((member) => `p${index.indexOf.get(member)}`),
    }))
    .filter(({ around }) => around.length > 2);
}
