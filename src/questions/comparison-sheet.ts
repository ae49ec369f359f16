import type { Sheet } from '../display/index.ts';
import { countOf } from '../model/index.ts';
import type { FindingsComparison, LeadChange } from './findings-comparison.ts';

/** What changed, the leads first. */
export function comparisonSheet(comparison: FindingsComparison): Sheet {
  const { leads, moves, people, ties, communities, caveats, verdict, optionsChanged, sameCase, sharedPeople } =
    comparison;
  const beyond = moves.filter(({ weight }) => weight === 'beyond-intervals').length;
  const sentences = [
    ...(sameCase === 'little-in-common'
      ? [
          `These may be findings of two cases: only ${Math.floor(100 * sharedPeople)} % of the people ranked before are ranked now.`,
        ]
      : []),
    ...(optionsChanged.length > 0
      ? [`They were made with other options (${optionsChanged.join(', ')}): part of the change may be owed to that.`]
      : []),
    ...(verdict.before === verdict.after ? [] : [`The verdict was ${verdict.before} and is ${verdict.after}.`]),
    `${countOf(leads.new.length, 'lead', 'leads')} new, ${leads.kept.length} kept, ${leads.lost.length} lost.`,
    `${countOf(people.new.length, 'person', 'people')} new, ${people.gone.length} gone; ${countOf(ties.new.length, 'tie', 'ties')} new, ${ties.gone.length} gone.`,
    `${countOf(moves.length, 'person', 'people')} changed rank, ${beyond} by more than both intervals allow.`,
    communitySentence(communities),
    ...caveats.new.map((caveat) => `New caveat: ${caveat}`),
    ...caveats.gone.map((caveat) => `No longer: ${caveat}`),
  ];
  const moveOf = new Map(moves.map((move) => [move.person, move]));
  const row = (change: string, { person, before, after }: LeadChange): object => ({
    change,
    person,
    before,
    after,
    rank: moveOf.has(person) ? `${moveOf.get(person)!.before} -> ${moveOf.get(person)!.after}` : '',
    'new sources': moveOf.get(person)?.newSources.map(({ kind, id }) => `${kind} ${id}`) ?? [],
  });
  return {
    title: 'What changed',
    paragraphs: sentences,
    records: () => [
      ...leads.new.map((lead) => row('new lead', lead)),
      ...leads.lost.map((lead) => row('lost lead', lead)),
      ...leads.kept.map((lead) => row('kept lead', lead)),
      ...moves
        .filter(({ person, weight }) => weight === 'beyond-intervals' && !isLead(comparison, person))
        .map((move) => row(move.after < move.before ? 'rose' : 'fell', { person: move.person })),
    ],
    limit: 40,
    note: 'A rise is a reason to look at what is new in the file, not a finding.',
  };
}

function isLead({ leads }: FindingsComparison, person: string): boolean {
  return [...leads.new, ...leads.kept, ...leads.lost].some((lead) => lead.person === person);
}

function communitySentence({ communities, gone }: FindingsComparison['communities']): string {
  const count = (fate: string): number => communities.filter((community) => community.fate === fate).length;
  return (
    `Communities: ${count('kept')} kept, ${count('new')} new, ${count('split')} from splits, ` +
    `${count('merged')} from mergers, ${gone.length} gone.`
  );
}
