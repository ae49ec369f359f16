import {
  analyzeCaseFully,
  attackCurve,
  moneyChart,
  readLinks,
  readPeople,
  resolutionRanges,
  synthesizeCase,
  tellFindings,
  traceMoney,
} from '../src/index.ts';
import {
  intervalChart,
  planeChart,
  removalChart,
  resolutionChart,
  timelineChart,
  toSvg,
  waterfallChart,
} from '../src/view/index.ts';

/** Pictures that the library draws, of the made-up case. */
export async function galleryPage(): Promise<[path: string, text: string][]> {
  const made = synthesizeCase({ seed: 3 });
  const { people } = readPeople(made.people);
  const analysis = await analyzeCaseFully(readLinks(made.links).links, { people, draws: 20 });
  const findings = tellFindings(analysis);
  const { network, centrality } = analysis;
  const removed = await attackCurve(network, { by: 'betweenness' });
  const most = removed.steps[0]!.largest;
  const top = findings.ranking.slice(0, 10);
  const pictures: [name: string, title: string, svg: string][] = [
    ['network', 'The network: `toSvg`', toSvg(findings, { title: 'The network of the made-up case' })],
    [
      'intervals',
      'Where ranks may lie: `intervalChart`',
      intervalChart({
        title: 'Ranks of the first ten',
        rows: top.map(({ person, rank, rankInterval }) => ({
          label: person,
          rank,
          interval: rankInterval ?? [rank, rank],
        })),
      }),
    ],
    [
      'reasons',
      'What a score adds up from: `waterfallChart`',
      waterfallChart({
        title: `The score of ${top[0]!.person}`,
        steps: top[0]!.reasons.map(({ signal, family, points }) => ({ label: signal, group: family, points })),
      }),
    ],
    [
      'timeline',
      'Links over time: `timelineChart`',
      timelineChart({ title: 'Links over time', bins: findings.activity?.bins ?? [] }),
    ],
    [
      'plane',
      'Ties against betweenness: `planeChart`',
      planeChart({
        title: 'Ties against betweenness',
        xLabel: 'ties',
        yLabel: 'betweenness',
        points: findings.ranking.map(({ person }) => {
          const { degree = 0, betweenness = 0 } = centrality.of(person);
          const isLead = findings.leads.some((lead) => lead.person === person);
          return { x: degree, y: betweenness, ...(isLead && { label: person }) };
        }),
      }),
    ],
    [
      'removals',
      'What is left after removals: `removalChart`',
      removalChart({
        title: 'Largest part left, the greatest betweenness first',
        points: removed.steps.map(({ largest, completeFragments }, removedCount) => ({
          removedCount,
          share: largest / most,
          completeParts: completeFragments,
        })),
      }),
    ],
    [
      'resolutions',
      'How much hangs on the resolution: `resolutionChart`',
      resolutionChart({ title: 'Communities by resolution', ranges: await resolutionRanges(network), chosen: 1 }),
    ],
    ['money', 'Money in order of time: `moneyChart`', moneyChart(traceMoney(network))],
  ];
  const text = pictures.map(([name, title]) => `## ${title}\n\n![${title.split(':')[0]}](./pictures/${name}.svg)\n`);
  return [
    [
      'gallery.md',
      [
        '# Gallery',
        '',
        'Of the made-up case `synthesizeCase({ seed: 3 })`. Protected people are in no picture.',
        '',
        ...text,
      ].join('\n'),
    ],
    ...pictures.map(([name, , svg]): [string, string] => [`pictures/${name}.svg`, svg]),
  ];
}
