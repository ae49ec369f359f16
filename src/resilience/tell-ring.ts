import type { AcrossGroups, RingDescription } from './describe-ring.ts';

type Figures = Pick<
  RingDescription,
  'groupsBy' | 'groupCount' | 'peopleCount' | 'groupedCount' | 'orders' | 'payments' | 'modularity' | 'hierarchy'
>;

/** Fewer links than this carry no reading. */
const ENOUGH = 10;
/** At or above it, links cross the lines nearly as chance would have it; below the other, they hardly do. */
const OPEN = 0.5;
const CLOSED = 0.25;

/** Says what the figures are consistent with, and what they cannot tell. */
export function tellRing(figures: Figures): Pick<RingDescription, 'reading' | 'sentences' | 'limits'> {
  const { groupCount, orders, payments, modularity, hierarchy } = figures;
  const apart = modularity !== null && modularity.p <= 0.05;
  const ladder = hierarchy !== null && hierarchy.linkCount >= ENOUGH && hierarchy.p <= 0.05;
  const reading = readingOf(figures, apart, ladder);
  const sentences = [
    READINGS[reading],
    acrossSentence('orders', orders),
    acrossSentence('payments', payments),
    modularity === null
      ? 'There are too few ties to ask whether groups are more than chance.'
      : `Groups are ${apart ? '' : 'not '}clearer than chance would make them (modularity ${modularity.observed.toFixed(2)}, by chance ${modularity.mean.toFixed(2)}, p ${modularity.p.toFixed(2)}).`,
    hierarchy === null
      ? 'No orders or payments are recorded, so nothing is said of command.'
      : `Orders and payments ${ladder ? 'make a ladder' : 'make no clear ladder'} (incoherence ${hierarchy.incoherence.toFixed(2)} of 1, p ${hierarchy.p.toFixed(2)}).`,
  ];
  const limits = [
    'It describes what was recorded: orders given out of hearing would make one organization of what looks like a market.',
    'No case with a known answer was at hand to set the thresholds: a quarter and a half of what chance would give.',
    ...(figures.groupsBy === 'communities' && groupCount > 1
      ? [
          'The groups were found in these very ties, so that few cross by making; groups stated in the file would tell more.',
        ]
      : []),
    ...(figures.groupedCount < figures.peopleCount
      ? [
          `${figures.peopleCount - figures.groupedCount} of ${figures.peopleCount} people with ties are in no known group.`,
        ]
      : []),
  ];
  return { reading, sentences, limits };
}

const READINGS: Readonly<Record<RingDescription['reading'], string>> = {
  'one-organization':
    'This is consistent with one organization: orders cross the lines between groups, from the top down.',
  market:
    'This is consistent with a market of independents: orders stay within groups, while money crosses from one to another.',
  'separate-groups':
    'This is consistent with rings of their own: hardly any order or payment crosses from one to another.',
  unclear: 'The file does not show whether this is one ring or several.',
};

function readingOf(
  { groupCount, orders, payments }: Figures,
  apart: boolean,
  ladder: boolean,
): RingDescription['reading'] {
  if (orders.linkCount < ENOUGH) return 'unclear';
  if (groupCount < 2) return ladder ? 'one-organization' : 'unclear';
  if (orders.openness === null) return 'unclear';
  if (orders.openness >= OPEN && ladder) return 'one-organization';
  if (orders.openness > CLOSED || !apart || payments.linkCount < ENOUGH) return 'unclear';
  const crossing = payments.openness ?? 0;
  if (crossing >= OPEN) return 'market';
  return crossing <= CLOSED ? 'separate-groups' : 'unclear';
}

function acrossSentence(what: string, { linkCount, acrossShare, expectedShare }: AcrossGroups): string {
  if (acrossShare === null) return `No ${what} between people of known groups are recorded.`;
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  const few = linkCount < ENOUGH ? `; ${linkCount} are too few to read` : '';
  return `${percent(acrossShare)} of ${linkCount} ${what} cross from one group to another, where chance would have ${percent(expectedShare!)}${few}.`;
}
