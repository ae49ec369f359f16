import { readableText } from '../../display/index.ts';
import type { RankedPerson } from '../../model/index.ts';
import { planeChart } from '../../view/index.ts';
import type { ReportFacts } from '../report.ts';
import type { ReportSection } from '../section.ts';

/** Everybody by number of ties and betweenness, where the findings carry both for everybody. */
export function planeSection({ findings, leads, verdict }: ReportFacts): ReportSection | null {
  if (verdict !== 'ranked') return null;
  const named = new Set<string>(leads.map(({ lead }) => lead.person));
  const placed = findings.ranking.filter(isPlaced);
  if (placed.length < 3 || placed.length < findings.ranking.length) return null;
  const points = placed.map(({ person, degree, betweenness }) => ({
    x: degree,
    y: betweenness,
    ...(named.has(person) && { label: readableText(person, 40) }),
  }));
  return {
    id: 'plane',
    title: 'Ties and bridges',
    parts: [
      {
        kind: 'picture',
        shape: 'chart',
        caption: 'High and to the left: bridges others with few ties. High and to the right: central in every way.',
        draw: () =>
          planeChart({
            title: 'Ties and betweenness of everybody ranked',
            xLabel: 'people tied to',
            yLabel: 'shortest paths through them (betweenness)',
            points,
          }),
      },
    ],
  };
}

function isPlaced(entry: RankedPerson): entry is RankedPerson & { degree: number; betweenness: number } {
  return entry.degree !== undefined && entry.betweenness !== undefined;
}
