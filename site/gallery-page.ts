import { analyzeCaseFully, readLinks, readPeople, synthesizeCase, tellFindings } from '../src/index.ts';
import { intervalChart, timelineChart, toSvg, waterfallChart } from '../src/view/index.ts';

/** Every picture that the library draws, of the made-up case. */
export async function galleryPage(): Promise<[path: string, text: string][]> {
  const made = synthesizeCase({ seed: 3 });
  const { people } = readPeople(made.people);
  const findings = tellFindings(await analyzeCaseFully(readLinks(made.links).links, { people, draws: 20 }));
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
