import { countOf, type UndrawnReason } from '../../model/index.ts';
import { MOST_DRAWN } from '../most-drawn.ts';
import type { ReportFacts } from '../report.ts';
import type { ReportSection } from '../section.ts';

/** Below it the members of a community change from run to run. */
const FIRM = 0.8;

/** Which parts of this report are not to be leant on, and why: a large or a thin case leaves some out or estimates them. */
export function notToUseSection(facts: ReportFacts): ReportSection | null {
  const items = [...ofDraws(facts), ...ofEstimates(facts), ...ofCommunities(facts), ...ofPicture(facts)];
  if (facts.verdict !== 'ranked' || items.length === 0) return null;
  return {
    id: 'not-to-use',
    title: 'Not to be used',
    parts: [{ kind: 'list', title: 'Parts of this report that carry no decision, and why', items }],
  };
}

const UNDRAWN: Readonly<Record<UndrawnReason, string>> = {
  'not-asked': 'no draws were asked for',
  'too-large': 'the case is too large to be drawn again unless that is asked for',
  'cannot-rank': 'the case cannot carry a ranking',
  'own-signal': 'a signal ranked that only its author can draw',
};

function ofDraws({ findings, rankedCount }: ReportFacts): string[] {
  const { certainty, undrawn = 'not-asked' } = findings;
  if (certainty == null) {
    return [
      `The order of places and how sure it is: ${UNDRAWN[undrawn]}, so no rank has an interval and nobody looked on which sources a place rests.`,
    ];
  }
  const loose =
    certainty.csCoefficient < 0.5 ? ['The order of places: it does not outlast the loss of half the sources.'] : [];
  if (certainty.sources > 0 || rankedCount === 0) return loose;
  return [...loose, 'Any word on independent sources: no link names one, so nothing here corroborates anything else.'];
}

function ofEstimates({ findings }: ReportFacts): string[] {
  const { accuracy, certainty } = findings;
  const names = [...new Set(accuracy?.estimates.map(({ measure }) => measure))];
  const values =
    names.length === 0
      ? []
      : [
          `Single values of ${names.join(', ')}, and the order of two people close to each other in them: they were estimated` +
            `${accuracy?.light === 'coarse' ? ', and roughly' : ''}.`,
        ];
  return certainty?.pivots === undefined
    ? values
    : [
        ...values,
        `The last digit of a chance or a rank interval: each draw was estimated from ${certainty.pivots} searches.`,
      ];
}

function ofCommunities({ findings }: ReportFacts): string[] {
  const loose = findings.communities.filter(({ stability }) => stability < FIRM).map(({ id }) => id);
  const first = loose.slice(0, 12).join(', ');
  const more = loose.length > 12 ? ` and ${loose.length - 12} more` : '';
  const between = findings.between.length;
  return [
    ...(loose.length === 0
      ? []
      : [
          `Who is in ${loose.length === 1 ? 'community' : 'communities'} ${first}${more}: too often it came out otherwise.`,
        ]),
    ...(between === 0
      ? []
      : [
          `The community of ${countOf(between, 'person', 'people')} between communities: take them for members of none.`,
        ]),
  ];
}

function ofPicture({ findings, drawing }: ReportFacts): string[] {
  const people = findings.ranking.length;
  if (people <= MOST_DRAWN) return [];
  return drawing
    ? ['The picture of the network as evidence: at this size it shows where groups lie, not who is tied to whom.']
    : ['A picture of the network: it is too large to be drawn here.'];
}
