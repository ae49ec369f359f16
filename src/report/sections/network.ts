import { toSvg } from '../../view/index.ts';
import { MOST_DRAWN } from '../most-drawn.ts';
import type { ReportFacts } from '../report.ts';
import type { ReportSection } from '../section.ts';

/** The network as a picture: up to 400 people, or whatever its size where somebody has drawn it. */
export function networkSection({ findings, drawing }: ReportFacts): ReportSection | null {
  if (findings.ties.length === 0 || (!drawing && findings.ranking.length > MOST_DRAWN)) return null;
  const dots =
    findings.verdict === 'ranked' ? 'Larger dots have higher scores; only leads are named' : 'Nobody is named';
  return {
    id: 'network',
    title: 'Network',
    parts: [
      {
        kind: 'picture',
        shape: 'network',
        caption: `Eligible people and their ties. Shaded areas are communities. ${dots}.`,
        draw: () => toSvg(findings, drawing ? { drawing } : {}),
      },
    ],
  };
}
