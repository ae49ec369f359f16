import { readableText } from 'ringtrace/view';
import { count, number } from '../panels/format.ts';
import type { ViewState } from '../state/view-state.ts';
import type { CaseIndex, Standing } from './case-index.ts';
import { MOST_WITH_ARROWS } from './draw-ties.ts';
import { kindLegend, type LegendEntry, type Palette } from './palette.ts';

/** What the stage shows, in words: the page and every picture that leaves it say the same. */
export interface StageLegend {
  /** Where dots are colored by a number. */
  readonly scale: { readonly of: string; readonly least: number; readonly most: number } | null;
  readonly colors: readonly LegendEntry[];
  /** Where ties are colored by kind. */
  readonly ties: readonly LegendEntry[];
  readonly signs: readonly LegendSign[];
}

export interface LegendSign {
  /** What it looks like; null for words alone. */
  readonly sign: 'lead' | 'arc' | 'dash' | null;
  readonly text: string;
  readonly isStrong?: boolean;
  /** Told anew to those who listen, whenever it changes. */
  readonly isLive?: boolean;
}

export function legendOf({ index, standing, palette, shown }: LegendParts, state: ViewState): StageLegend {
  const { network, ties } = index.view.findings;
  const isSame = state.sizeBy === 'same' || !standing.isRanked;
  const hasArcs = state.rings !== 'nobody' && [...standing.leadOf.values()].some(({ rankInterval }) => rankInterval);
  const signs: (LegendSign | false)[] = [
    standing.leadOf.size > 0 && { sign: 'lead', text: 'lead' },
    hasArcs && { sign: 'arc', text: `arc: the ranks it may have, once around for all ${standing.rankOf.size}` },
    state.dashes && ties.length <= MOST_WITH_ARROWS && { sign: 'dash', text: 'one source alone' },
    state.window !== null &&
      standing.isRanked && { sign: null, text: 'ranks are of the whole time, not of this window', isStrong: true },
    { sign: null, text: isSame ? 'all of one size' : `larger: higher ${state.sizeBy}` },
    {
      sign: null,
      text: `${count(shown.size, 'person', 'people')} of ${number(index.view.people.length)} shown`,
      isLive: true,
    },
    network.protected > 0 && {
      sign: null,
      text: `${count(network.protected, 'protected person', 'protected people')} counted, never drawn`,
      isStrong: true,
    },
  ];
  const { scale } = palette;
  return {
    scale: scale && { of: state.sizeBy, least: scale.least, most: scale.most },
    colors: palette.legend.map(readable),
    ties: (state.tieColor === 'plain' ? [] : kindLegend(index)).map(readable),
    signs: signs.filter((sign) => sign !== false),
  };
}

interface LegendParts {
  readonly index: CaseIndex;
  readonly standing: Standing;
  readonly palette: Palette;
  readonly shown: ReadonlySet<string>;
}

function readable(entry: LegendEntry): LegendEntry {
  return { ...entry, label: readableText(entry.label, 24) };
}
