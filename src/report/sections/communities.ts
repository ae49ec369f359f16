import { countOf, type Findings, type FoundCommunity, sayShare } from '../../model/index.ts';
import type { ReportFacts } from '../report.ts';
import {
  namesUpTo,
  numberCell,
  numeric,
  type ReportCell,
  type ReportColumn,
  type ReportPart,
  type ReportSection,
  textCell,
} from '../section.ts';
import { tallyWords } from '../tally-words.ts';

const MOST_COMMUNITIES = 40;
const MOST_MEMBERS = 40;
const MOST_ALONE = 60;

/** Who belongs together, how surely, what ties them, and who stands between. Nobody is named under `insufficient-data`. */
export function communitiesSection({ findings, verdict }: ReportFacts): ReportSection | null {
  const { communities } = findings;
  if (communities.length === 0) return null;
  const isRanked = verdict === 'ranked';
  const groups = communities.filter(({ members }) => members.length > 1);
  const shown = groups.slice(0, MOST_COMMUNITIES);
  const rest = groups.length - shown.length;
  return {
    id: 'communities',
    title: 'Communities',
    parts: [
      ...(shown.length > 0 ? [figuresTable(shown), ...contentTable(shown, isRanked)] : []),
      ...(rest > 0 ? [note(`${countOf(rest, 'smaller community is', 'smaller communities are')} not shown.`)] : []),
      ...alone(communities, isRanked),
      ...(isRanked ? betweenTable(findings) : []),
    ],
  };
}

interface CommunityColumn extends ReportColumn {
  readonly cell: (found: FoundCommunity) => ReportCell;
}

/** Findings of an older version hold members and stability alone. */
function figuresTable(communities: readonly FoundCommunity[]): ReportPart {
  const has = (field: keyof FoundCommunity): boolean => communities.every((found) => found[field] !== undefined);
  const figure = (
    field: keyof FoundCommunity | null,
    label: string,
    told: (found: FoundCommunity) => string | number,
  ): CommunityColumn[] =>
    field === null || has(field) ? [{ ...numeric(label), cell: (found) => numberCell(told(found)) }] : [];
  const columns: readonly CommunityColumn[] = [
    { label: 'community', style: 'short', cell: ({ id }) => ({ kind: 'communities', ids: [id] }) },
    {
      label: 'stability',
      style: 'short',
      cell: ({ stability }) => ({ kind: 'text', text: sayShare(stability), limit: 64, bar: stability }),
    },
    ...figure(null, 'people', ({ members }) => members.length),
    ...figure('internal', 'strength inside', ({ internal = 0 }) => Number(internal.toPrecision(3))),
    ...figure('external', 'to others', ({ external = 0 }) => Number(external.toPrecision(3))),
    ...figure('conductance', 'conductance', ({ conductance = 0 }) => conductance.toFixed(2)),
    ...figure('protectedCount', 'protected people tied', ({ protectedCount = 0 }) => protectedCount),
  ];
  return {
    kind: 'table',
    caption:
      'Stability: how much of the community stays together over runs. Hatched, below 80 %: do not read it as fixed. ' +
      'Conductance: 0 is closed, 1 is open to all others.',
    columns,
    rows: communities.map((found) => columns.map(({ cell }) => cell(found))),
  };
}

function contentTable(communities: readonly FoundCommunity[], isRanked: boolean): ReportPart[] {
  const isDescribed = communities.every(({ kinds }) => kinds !== undefined);
  if (!isDescribed && !isRanked) return [];
  const hasStages = communities.some(({ stages = [] }) => stages.length > 0);
  const described: readonly CommunityColumn[] = [
    {
      label: 'links among members',
      style: 'wide',
      cell: ({ kinds = [] }) => textCell(tallyWords(kinds.map(({ kind, linkCount }) => [kind, linkCount])), 500),
    },
    {
      label: 'active',
      cell: ({ active }) => textCell(active ? [...new Set([active.from, active.to])].join(' to ') : '', 60),
    },
  ];
  const columns: readonly CommunityColumn[] = [
    { label: 'community', style: 'short', cell: ({ id }) => ({ kind: 'communities', ids: [id] }) },
    ...(isDescribed ? described : []),
    ...(hasStages
      ? [
          {
            label: 'stages known',
            cell: ({ stages = [] }: FoundCommunity) =>
              textCell(tallyWords(stages.map(({ stage, peopleCount }) => [stage, peopleCount])), 500),
          },
        ]
      : []),
    ...(isRanked
      ? [
          {
            label: 'members',
            style: 'members' as const,
            cell: ({ members }: FoundCommunity): ReportCell => ({ kind: 'names', ...namesUpTo(MOST_MEMBERS, members) }),
          },
        ]
      : []),
  ];
  return [
    {
      kind: 'table',
      caption: 'What ties each community, and when',
      columns,
      rows: communities.map((found) => columns.map(({ cell }) => cell(found))),
      isDetail: true,
    },
  ];
}

function alone(communities: readonly FoundCommunity[], isRanked: boolean): ReportPart[] {
  const people = communities.flatMap(({ members }) => (members.length === 1 ? members : []));
  if (people.length === 0) return [];
  const told = `${countOf(people.length, 'person stands', 'people stand')} alone`;
  return [isRanked ? { kind: 'names', before: told, ...namesUpTo(MOST_ALONE, people) } : note(`${told}.`)];
}

function betweenTable({ between, communities }: Findings): ReportPart[] {
  if (between.length === 0) return [];
  const known = new Set(communities.map(({ id }) => id));
  const shown = between.slice(0, MOST_ALONE);
  const rest = between.length - shown.length;
  return [
    {
      kind: 'table',
      caption: 'People between communities: the runs do not put them firmly into one. Read them as members of neither.',
      columns: [{ label: 'person' }, { label: 'communities' }, numeric('runs with the first')],
      rows: shown.map(({ person, communities: near, probability }) => [
        textCell(person),
        { kind: 'communities', ids: near.filter((id) => known.has(id)) },
        numberCell(sayShare(probability)),
      ]),
      isDetail: true,
    },
    ...(rest > 0 ? [note(`${rest} more stand in the findings.`)] : []),
  ];
}

function note(text: string): ReportPart {
  return { kind: 'sentence', text, tone: 'note' };
}
