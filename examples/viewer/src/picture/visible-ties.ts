import type { CaseLink, FoundTie } from 'ringtrace';
import type { ViewState } from '../state/view-state.ts';
import { backbone } from './backbone.ts';
import type { CaseIndex } from './case-index.ts';
import { foldLinks } from './fold-links.ts';
import type { TimeScale } from './time-bins.ts';

export interface VisibleTies {
  readonly ties: readonly FoundTie[];
  /** Whether links were left out, so that people may have lost all ties. */
  readonly isFiltered: boolean;
  /** The links that are left, by key of the tie. */
  readonly linksOf: ReadonlyMap<string, readonly CaseLink[]>;
}

type Asked = Pick<ViewState, 'hiddenKinds' | 'window' | 'without' | 'minStrength' | 'backbone'>;

/** The ties that the kinds, times, sources and strengths asked for leave, folded anew. */
export function visibleTies(index: CaseIndex, asked: Asked, scale: TimeScale | null): VisibleTies {
  const { view, linksOf } = index;
  const { hiddenKinds, window, without, minStrength } = asked;
  const isFolded = hiddenKinds.length === 0 && without.length === 0 && (window === null || scale === null);
  const strong = (all: readonly FoundTie[]): readonly FoundTie[] => {
    const ties = asked.backbone ? backbone(all) : all;
    return minStrength > 0 ? ties.filter(({ strength }) => strength >= minStrength) : ties;
  };
  if (isFolded) return { ties: strong(view.findings.ties), isFiltered: minStrength > 0 || asked.backbone, linksOf };
  const folded = foldLinks(index, { hiddenKinds, window, scale, without });
  return { ties: strong(folded.ties), isFiltered: true, linksOf: folded.linksOf };
}
