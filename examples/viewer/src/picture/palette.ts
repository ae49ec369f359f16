import { communityColor } from 'ringtrace/view';
import type { ViewState } from '../state/view-state.ts';
import type { CaseIndex } from './case-index.ts';
import { type NumberScale, numberScale } from './number-scale.ts';

export interface LegendEntry {
  readonly label: string;
  readonly color: string;
  readonly count: number;
}

export interface Palette {
  colorOf(person: string): string;
  readonly legend: readonly LegendEntry[];
  /** Where colors are numbers. */
  readonly scale: NumberScale | null;
}

const NONE = 'not stated';
/** Community 2 before Community 10. */
const byName = new Intl.Collator('en', { numeric: true });
/** No community has this number: its color is the gray of all who have none of their own. */
const GRAY = -1;

/** Gives the twelve largest groups a color of their own and all others one gray; numbers a scale. */
export function paletteOf(index: CaseIndex, colorBy: ViewState['colorBy'], numbers: readonly number[] | null): Palette {
  const scale = colorBy === 'number' && numbers ? numberScale(numbers) : null;
  if (scale) {
    return {
      colorOf: (person) => scale.colorOf(numbers![index.indexOf.get(person)!] ?? Number.NaN),
      legend: [],
      scale,
    };
  }

  const groupOf = (person: string): string => {
    if (colorBy === 'community' || colorBy === 'number') return communityName(index.communityOf.get(person));
    const { roles = [], stage } = index.person(person) ?? {};
    return (colorBy === 'stage' ? stage : roles[0]) ?? NONE;
  };
  const counts = new Map<string, number>();
  for (const { id } of index.view.people) counts.set(groupOf(id), (counts.get(groupOf(id)) ?? 0) + 1);
  const order = [...counts].sort(
    (a, b) => Number(a[0] === NONE) - Number(b[0] === NONE) || b[1] - a[1] || byName.compare(a[0], b[0]),
  );
  const colors = new Map(order.map(([group], i) => [group, communityColor(group === NONE ? GRAY : i)]));
  if (colorBy === 'community' || colorBy === 'number') {
    for (const { id } of index.view.findings.communities) colors.set(communityName(id), communityColor(id));
  }
  return { colorOf: (person) => colors.get(groupOf(person))!, legend: legendOf(order, colors), scale: null };
}

function legendOf(order: readonly (readonly [string, number])[], colors: ReadonlyMap<string, string>): LegendEntry[] {
  const gray = communityColor(GRAY);
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

/** The color of ties of a kind: the twelve commonest have one of their own; gray for others and for ties that rest on shared events alone. */
export function colorOfKind({ kinds }: CaseIndex, kind: string | undefined): string {
  const place = kinds.findIndex(([name]) => name === kind);
  return communityColor(place);
}

/** Which kinds of ties have which color. */
export function kindLegend(index: CaseIndex): LegendEntry[] {
  return legendOf(index.kinds, new Map(index.kinds.map(([kind]) => [kind, colorOfKind(index, kind)])));
}
