import { communityColor, readableText } from 'ringtrace/view';
import type { ViewState } from '../view-state.ts';
import { type CaseIndex, type Standing, tieKey } from './case-index.ts';
import { mixColors } from './mix-colors.ts';
import type { Palette } from './palette.ts';
import type { Look, Picture, PictureEdge, PictureHull, PictureNode } from './picture.ts';
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
  const collapsed = new Set(parts.state.collapsed);
  const keyOf = (person: string): string => {
    const community = parts.index.communityOf.get(person);
    return community !== undefined && collapsed.has(community) ? `c${community}` : personKey(parts.index, person)!;
  };
  return {
    nodes: [...drawPeople(parts, collapsed), ...drawCollapsed(parts)],
    edges: drawTies(parts, keyOf, collapsed.size > 0),
    hulls: parts.state.hulls ? drawHulls(parts, collapsed) : [],
  };
}

function drawPeople(parts: PictureParts, collapsed: ReadonlySet<number>): PictureNode[] {
  const { index, standing, state, shown, path, palette, sizes, places, look } = parts;
  const lit = litPeople(parts);
  return index.view.people.flatMap(({ id }, i): PictureNode[] => {
    if (collapsed.has(index.communityOf.get(id) ?? -1)) return [];
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
        named: (isLead || isMarked) && !isDim,
        hidden: !shown.has(id),
        ring: isMarked ? 'strong' : isLead && !isDim ? 'thin' : null,
      },
    ];
  });
}

/** Whom to keep bright: the path, or the selected person and those tied to them; null for everybody. */
function litPeople({ state, ties, path, index }: PictureParts): ReadonlySet<string> | null {
  if (path.length > 0) return new Set(path);
  const { selected } = state;
  if (selected === null || !index.indexOf.has(selected)) return null;
  const near = ties.ties.filter(({ source, target }) => source === selected || target === selected);
  return new Set([selected, ...near.flatMap(({ source, target }) => [source, target])]);
}

function drawCollapsed({ index, state, sizes, places, shown }: PictureParts): PictureNode[] {
  return state.collapsed.flatMap((community) => {
    const members = index.view.findings.communities.find(({ id }) => id === community)?.members ?? [];
    if (members.length === 0) return [];
    const rows = members.map((member) => index.indexOf.get(member)!);
    const mean = (values: Float64Array): number => rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length;
    const largest = rows.reduce((most, row) => Math.max(most, sizes[row]!), 0);
    return [
      {
        key: `c${community}`,
        x: mean(places.x),
        y: mean(places.y),
        size: Math.min(30, Math.max(largest, 4) + 2.2 * Math.sqrt(members.length)),
        color: communityColor(community),
        label: `Community ${community} · ${members.length} people`,
        named: true,
        hidden: !members.some((member) => shown.has(member)),
        ring: null,
      },
    ];
  });
}

const MANY_TIES = 4000;

function drawTies(parts: PictureParts, keyOf: (person: string) => string, isMerged: boolean): PictureEdge[] {
  const { index, state, ties, shown, path, look } = parts;
  const strengthOf = new Map(ties.ties.map((tie) => [tieKey(tie), tie.strength]));
  const steps = new Set(path.slice(1).map((to, i) => tieKey({ source: path[i]!, target: to })));
  const isCalm = state.selected === null && path.length === 0;
  // Many opaque lines would fill the stage: the more there are, the paler.
  const pale = ties.ties.length > MANY_TIES ? 0.6 : 0;
  const plain = mixColors(look.edge, look.paper, pale);
  const faint = mixColors(plain, look.paper, 0.6);
  const edges: PictureEdge[] = [];
  const merged = new Map<string, number>();
  for (const [i, tie] of index.view.findings.ties.entries()) {
    const key = tieKey(tie);
    const strength = strengthOf.get(key);
    const isShown = strength !== undefined && shown.has(tie.source) && shown.has(tie.target);
    const [source, target] = [keyOf(tie.source), keyOf(tie.target)];
    if (source === target) continue;
    if (isMerged && (source.startsWith('c') || target.startsWith('c'))) {
      const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
      merged.set(pair, (merged.get(pair) ?? 0) + (isShown ? strength : 0));
      continue;
    }
    const touches = tie.source === state.selected || tie.target === state.selected;
    const isRaised = path.length > 0 ? steps.has(key) : touches;
    edges.push({
      key: `t${i}`,
      source,
      target,
      size: widthOf(strength ?? 0) + (isRaised ? 0.8 : 0),
      color: isRaised ? look.accent : isCalm ? plain : faint,
      hidden: !isShown,
      raised: isRaised,
    });
  }
  for (const [pair, strength] of merged) {
    const [source, target] = pair.split(' ') as [string, string];
    const looks = { size: widthOf(strength) + 1, color: look.edge, hidden: strength === 0, raised: false };
    edges.push({ key: `m ${pair}`, source, target, ...looks });
  }
  return edges;
}

function widthOf(strength: number): number {
  return 0.6 + Math.min(3, Math.log2(1 + strength) / 2);
}

/** Hulls of the small gray communities would cover everything and say nothing. */
const COLORED = 6;

function drawHulls({ index, shown }: PictureParts, collapsed: ReadonlySet<number>): PictureHull[] {
  return index.view.findings.communities
    .filter(({ id }) => id < COLORED && !collapsed.has(id))
    .map(({ id, members }) => ({
      color: communityColor(id),
      around: members.filter((member) => shown.has(member)).map((member) => `p${index.indexOf.get(member)}`),
    }))
    .filter(({ around }) => around.length > 2);
}
