import { number } from '../panels/format.ts';
import type { ViewState } from '../state/view-state.ts';
import type { PictureParts } from './draw-picture.ts';
import { tieKey } from './links-by-tie.ts';
import { mixColors } from './mix-colors.ts';
import { colorOfKind } from './palette.ts';
import type { PictureEdge } from './picture.ts';
import { tieAlpha, withAlpha } from './tie-alpha.ts';
import { tieFacts } from './tie-facts.ts';
import { tieLabel } from './tie-label.ts';

/** From here on heads and dashes would be specks, and cost much. */
export const MOST_WITH_ARROWS = 4000;

/** Ties among folded communities go straight through the middle: each counts for so many. */
const FOLDED_AS_MANY = 8;
/** How far ties beside each other bow apart. */
const BOW = 0.16;

/** Ties as lines: wider the stronger, with heads where links have a direction, dashed where all rests on one source. Those of a folded community are merged. */
export function drawTies(parts: PictureParts, keyOf: (person: string) => string, isMerged: boolean): PictureEdge[] {
  const { index, state, ties, shown, path, look } = parts;
  const strengthOf = new Map(ties.ties.map((tie) => [tieKey(tie), tie.strength]));
  const steps = new Set(path.slice(1).map((to, i) => tieKey({ source: path[i]!, target: to })));
  const picked = new Set(state.picked);
  const isCalm = state.selected === null && path.length === 0 && picked.size === 0;
  const alpha = tieAlpha(ties.ties.length);
  const hasHeads = state.arrows && index.view.findings.ties.length <= MOST_WITH_ARROWS;
  const hasDashes = state.dashes && index.view.findings.ties.length <= MOST_WITH_ARROWS;
  const hasLabels = index.view.findings.ties.length <= MOST_WITH_ARROWS;
  const edges: PictureEdge[] = [];
  const merged = new Map<string, number>();
  for (const [i, tie] of index.view.findings.ties.entries()) {
    const key = tieKey(tie);
    const strength = strengthOf.get(key);
    const isShown = strength !== undefined && shown.has(tie.source) && shown.has(tie.target);
    const [source, target] = [keyOf(tie.source), keyOf(tie.target)];
    if (source === target) continue;
    if (isMerged && !(source.startsWith('p') && target.startsWith('p'))) {
      const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
      merged.set(pair, (merged.get(pair) ?? 0) + (isShown ? strength : 0));
      continue;
    }
    const touches =
      tie.source === state.selected ||
      tie.target === state.selected ||
      (picked.has(tie.source) && picked.has(tie.target));
    const isRaised = path.length > 0 ? steps.has(key) : touches;
    const asked = isShown && (isRaised || (isCalm && hasLabels)) ? state.tieLabels : 'none';
    const isRead = isShown && (state.tieColor !== 'plain' || hasHeads || hasDashes || asked !== 'none');
    const facts = isRead ? tieFacts(tie, ties.linksOf.get(key)) : null;
    const kindColor = state.tieColor !== 'plain' ? colorOfKind(index, facts?.kinds[0]?.[0]) : null;
    const plain = kindColor ?? look.edge;
    const kinds = state.tieColor === 'each kind' ? (facts?.kinds ?? []) : [];
    if (kinds.length > 1) {
      for (const [k, told] of kinds.entries()) {
        const color = colorOfKind(index, told[0]);
        // Strength and dates are of the whole tie, and stand once.
        const isFirst = k === 0;
        edges.push({
          key: `t${i}.${k}`,
          source,
          target,
          size: 1.2 + (isRaised ? 0.8 : 0),
          color: isRaised || isCalm ? color : mixColors(color, look.paper, 0.6),
          hidden: !isShown,
          raised: isRaised,
          arrow: null,
          dashed: false,
          label: tieLabel(
            { kinds: [told], events: 0, times: isFirst ? facts!.times : null },
            strength!,
            isFirst ? asked : onlyKinds(asked),
          ),
          bow: BOW * (k - (kinds.length - 1) / 2),
        });
      }
      continue;
    }
    edges.push({
      key: `t${i}`,
      source,
      target,
      size: widthOf(strength ?? 0) + (isRaised ? 0.8 : 0),
      color: isRaised
        ? (kindColor ?? look.accent)
        : withAlpha(isCalm ? plain : mixColors(plain, look.paper, 0.6), alpha),
      hidden: !isShown,
      raised: isRaised,
      arrow: hasHeads ? (facts?.toward ?? null) : null,
      dashed: hasDashes && facts?.sources === 1,
      label: facts ? tieLabel({ ...facts, events: tie.events.length }, strength ?? 0, asked) : '',
      bow: 0,
    });
  }
  for (const [pair, strength] of merged) {
    const [source, target] = pair.split(' ') as [string, string];
    const looks = {
      size: widthOf(strength) + 1,
      color: withAlpha(look.edge, tieAlpha(FOLDED_AS_MANY * merged.size)),
      hidden: strength === 0,
      raised: false,
      arrow: null,
      dashed: false,
      label: state.tieLabels === 'strength' || state.tieLabels === 'all' ? number(strength) : '',
      bow: 0,
    };
    edges.push({ key: `m ${pair}`, source, target, ...looks });
  }
  return edges;
}

function onlyKinds(asked: ViewState['tieLabels']): ViewState['tieLabels'] {
  return asked === 'kinds' || asked === 'all' ? 'kinds' : 'none';
}

function widthOf(strength: number): number {
  return 0.6 + Math.min(3, Math.log2(1 + strength) / 2);
}
