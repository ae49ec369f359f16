import { communityColor } from 'ringtrace/view';
import type { ViewState } from '../state/view-state.ts';
import type { CaseIndex } from './case-index.ts';

export interface LegendEntry {
  readonly label: string;
  readonly color: string;
  readonly count: number;
}

export interface Palette {
  colorOf(person: string): string;
  readonly legend: readonly LegendEntry[];
}

const NONE = 'not stated';
const OWN_COLORS = 6;

/** Gives the six largest groups a color of their own and all others one gray. */
export function paletteOf(index: CaseIndex, colorBy: ViewState['colorBy']): Palette {
  const groupOf = (person: string): string => {
    if (colorBy === 'community') return communityName(index.communityOf.get(person));
    const { roles = [], stage } = index.person(person) ?? {};
    return (colorBy === 'stage' ? stage : roles[0]) ?? NONE;
  };
  const counts = new Map<string, number>();
  for (const { id } of index.view.people) counts.set(groupOf(id), (counts.get(groupOf(id)) ?? 0) + 1);
  const order = [...counts].sort(
    (a, b) => Number(a[0] === NONE) - Number(b[0] === NONE) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  const colors = new Map(order.map(([group], i) => [group, communityColor(group === NONE ? OWN_COLORS : i)]));
  if (colorBy === 'community') {
    for (const { id } of index.view.findings.communities) colors.set(communityName(id), communityColor(id));
  }
  return { colorOf: (person) => colors.get(groupOf(person))!, legend: legendOf(order, colors) };
}

function legendOf(order: readonly (readonly [string, number])[], colors: ReadonlyMap<string, string>): LegendEntry[] {
  const gray = communityColor(OWN_COLORS);
  const own = order.filter(([group]) => colors.get(group) !== gray);
  const rest = order.filter(([group]) => colors.get(group) === gray);
  const entries = own.map(([label, count]) => ({ label, color: colors.get(label)!, count }));
  if (rest.length === 0) return entries;
  const label = rest.length === 1 ? rest[0]![0] : `${rest.length} smaller, together`;
  return [...entries, { label, color: gray, count: rest.reduce((sum, [, count]) => sum + count, 0) }];
}

function communityName(id: number | undefined): string {
  return id === undefined ? NONE : `Community ${id}`;
}

/** The color of ties of a kind: the six commonest have one of their own; gray for others and for ties that rest on shared events alone. */
export function colorOfKind({ kinds }: CaseIndex, kind: string | undefined): string {
  const place = kinds.findIndex(([name]) => name === kind);
  return communityColor(place < 0 ? OWN_COLORS : place);
}
