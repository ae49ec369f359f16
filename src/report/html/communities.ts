import { type Cell, escapeMarkup } from '../../display/index.ts';
import { countOf, type Findings, type FoundCommunity } from '../../model/index.ts';
import { communityColor, stabilityBar } from '../../view/index.ts';
import { formatShare } from '../format-number.ts';
import type { Report } from '../report.ts';
import { tallyWords } from '../tally-words.ts';
import { type HtmlSection, name, number, numeric, scrollTable } from './parts.ts';

const MOST_COMMUNITIES = 40;
const MOST_MEMBERS = 40;
const MOST_ALONE = 60;

/** Who belongs together, how surely, what ties them, and who stands between. Nobody is named under `insufficient-data`. */
export function htmlCommunities({ findings, verdict }: Report): HtmlSection | null {
  const { communities } = findings;
  if (communities.length === 0) return null;
  const isRanked = verdict === 'ranked';
  const groups = communities.filter(({ members }) => members.length > 1);
  const shown = groups.slice(0, MOST_COMMUNITIES);
  const rest = groups.length - shown.length;
  return {
    id: 'communities',
    title: 'Communities',
    body:
      (shown.length > 0 ? figuresTable(shown) + contentTable(shown, isRanked) : '') +
      (rest > 0
        ? `<p class="note">${countOf(rest, 'smaller community is', 'smaller communities are')} not shown.</p>`
        : '') +
      alone(communities, isRanked) +
      (isRanked ? betweenTable(findings) : ''),
  };
}

/** Findings of an older version hold members and stability alone. */
function figuresTable(communities: readonly FoundCommunity[]): string {
  const has = (field: keyof FoundCommunity): boolean => communities.every((found) => found[field] !== undefined);
  const columns: readonly (readonly [head: string, cell: (found: FoundCommunity) => Cell])[] = [
    ['people', ({ members }) => number(String(members.length))],
    ...(has('internal') ? [['strength inside', ({ internal = 0 }) => number(short(internal))] as const] : []),
    ...(has('external') ? [['to others', ({ external = 0 }) => number(short(external))] as const] : []),
    ...(has('conductance') ? [['conductance', ({ conductance = 0 }) => number(conductance.toFixed(2))] as const] : []),
    ...(has('protectedCount')
      ? [['protected people tied', ({ protectedCount = 0 }) => number(String(protectedCount))] as const]
      : []),
  ];
  const rows = communities.map((found): (Cell | string)[] => [
    { html: `${swatch(found.id)}${found.id}`, style: 'short' },
    { html: `${stabilityBar(found.stability)}${escapeMarkup(formatShare(found.stability))}`, style: 'short' },
    ...columns.map(([, cell]) => cell(found)),
  ]);
  const caption =
    'Stability: how much of the community stays together over runs. Hatched, below 80 %: do not read it as fixed. ' +
    'Conductance: 0 is closed, 1 is open to all others.';
  return scrollTable({ caption, head: ['community', 'stability', ...columns.map(([head]) => numeric(head))], rows });
}

function contentTable(communities: readonly FoundCommunity[], isRanked: boolean): string {
  const isDescribed = communities.every(({ kinds }) => kinds !== undefined);
  if (!isDescribed && !isRanked) return '';
  const hasStages = communities.some(({ stages = [] }) => stages.length > 0);
  const rows = communities.map(({ id, members, kinds = [], active, stages = [] }): (Cell | string)[] => [
    { html: `${swatch(id)}${id}`, style: 'short' },
    ...(isDescribed
      ? [
          {
            html: escapeMarkup(tallyWords(kinds.map(({ kind, linkCount }) => [kind, linkCount]))),
            style: 'wide',
          } as const,
          { html: escapeMarkup(active ? [...new Set([active.from, active.to])].join(' to ') : '', 60) },
        ]
      : []),
    ...(hasStages
      ? [{ html: escapeMarkup(tallyWords(stages.map(({ stage, peopleCount }) => [stage, peopleCount]))) }]
      : []),
    ...(isRanked ? [{ html: memberList(members), style: 'members' } as const] : []),
  ]);
  const head = [
    'community',
    ...(isDescribed ? ['links among members', 'active'] : []),
    ...(hasStages ? ['stages known'] : []),
    ...(isRanked ? ['members'] : []),
  ];
  return scrollTable({ caption: 'What ties each community, and when', head, rows });
}

function alone(communities: readonly FoundCommunity[], isRanked: boolean): string {
  const people = communities.flatMap(({ members }) => (members.length === 1 ? members : []));
  if (people.length === 0) return '';
  const names = isRanked ? `: ${nameList(people, MOST_ALONE)}` : '';
  return `<p class="note">${countOf(people.length, 'person stands', 'people stand')} alone${names}.</p>`;
}

function betweenTable({ between, communities }: Findings): string {
  if (between.length === 0) return '';
  const known = new Set(communities.map(({ id }) => id));
  const rows = between.slice(0, MOST_ALONE).map(({ person, communities: near, probability }): (Cell | string)[] => [
    { html: name(person) },
    {
      html: near
        .filter((id) => known.has(id))
        .map((id) => `${swatch(id)}${id}`)
        .join(' and '),
    },
    number(formatShare(probability)),
  ]);
  const rest = between.length - rows.length;
  return (
    scrollTable({
      caption: 'People between communities: the runs do not put them firmly into one. Read them as members of neither.',
      head: ['person', 'communities', numeric('runs with the first')],
      rows,
    }) + (rest > 0 ? `<p class="note">${rest} more stand in the findings.</p>` : '')
  );
}

function memberList(members: readonly string[]): string {
  return nameList(members, MOST_MEMBERS);
}

function nameList(people: readonly string[], most: number): string {
  const shown = people.slice(0, most).map((person) => name(person, 32));
  const rest = people.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` <span class="note">and ${rest} more</span>` : '');
}

/** The color of the community in the network picture; the number beside it says the same. */
function swatch(id: number): string {
  return `<span class="swatch" style="background:${communityColor(id)}"></span>`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
