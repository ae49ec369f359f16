import type { CaseLink, EligibleId, Findings, PersonId } from '../model/index.ts';

/** What is not planning and would give such a place in the network. */
export interface Alternative {
  /** Who it would be. */
  readonly who: 'relative' | 'landlord' | 'dispatcher' | 'tapped' | 'attendee' | 'popular';
  /** What in the links would fit it. */
  readonly because: string;
  /** What tells it apart. */
  readonly check: string;
}

const WORDS: Readonly<Record<Alternative['who'], string>> = {
  relative: 'A relative',
  landlord: 'A landlord or account holder',
  dispatcher: 'A dispatcher, taxi office or shop',
  tapped: 'The one who was tapped',
  attendee: 'Somebody who was there',
  popular: 'Somebody many people know',
};

/** `A relative`. */
export function wordAlternative({ who }: Alternative): string {
  return WORDS[who];
}

interface Seen {
  readonly links: readonly CaseLink[];
  readonly contacts: ReadonlyMap<PersonId, readonly CaseLink[]>;
  /** Share of the pairs of contacts that are tied to each other. */
  readonly closed: number;
  readonly isWatched: boolean;
}

/** Each alternative that what is known of the person's links does not rule out, the nearest first; one is always told. */
export function alternativesFor(
  person: EligibleId,
  links: readonly CaseLink[],
  findings: Findings,
): readonly Alternative[] {
  const contacts = new Map<PersonId, CaseLink[]>();
  for (const link of links) {
    const other = link.source === person ? link.target : link.source;
    const held = contacts.get(other);
    if (held) held.push(link);
    else contacts.set(other, [link]);
  }
  const isWatched = findings.watchBias?.people.some((entry) => entry.person === person && entry.watched) === true;
  const seen: Seen = { links, contacts, closed: closedShare(contacts, findings), isWatched };
  const found = RULES.flatMap((rule) => rule(seen) ?? []);
  return found.length > 0 ? found : [POPULAR];
}

const KIN = new Set(['kinship']);
const HOUSE = new Set(['address', 'shelter', 'account']);
const TALK = new Set(['call', 'message']);

const RULES: readonly ((seen: Seen) => Alternative | undefined)[] = [
  ({ contacts }) => {
    const kin = countContacts(contacts, KIN);
    if (kin === 0 || kin * 4 < contacts.size) return undefined;
    return {
      who: 'relative',
      because: `${WORDS.relative}: ${kin} of ${contacts.size} contacts are kin.`,
      check: 'Who is seen with kin alone, outside of any crossing, is family.',
    };
  },
  ({ contacts }) => {
    const housed = countContacts(contacts, HOUSE);
    if (housed === 0 || housed * 4 < contacts.size) return undefined;
    return {
      who: 'landlord',
      because: `${WORDS.landlord}: ${housed} of ${contacts.size} contacts share an address, shelter or account.`,
      check: 'Rent that is due every month, also between crossings, speaks for it.',
    };
  },
  ({ contacts, closed }) => {
    const talked = countContacts(contacts, TALK);
    if (contacts.size < 5 || talked * 5 < contacts.size * 4 || closed > 0.2) return undefined;
    return {
      who: 'dispatcher',
      because: `${WORDS.dispatcher}: ${talked} of ${contacts.size} contacts call or write, and few of them know each other.`,
      check: 'Calls at all hours, to strangers, without any payment or order after them, speak for it.',
    };
  },
  ({ isWatched }) =>
    isWatched
      ? {
          who: 'tapped',
          because: `${WORDS.tapped}: whoever is listened to seems to know everybody.`,
          check: 'Compare with the others who were watched, not with everybody.',
        }
      : undefined,
  ({ links }) => {
    const atEvents = links.filter(({ event }) => event !== undefined).length;
    if (links.length === 0 || atEvents * 5 < links.length * 4) return undefined;
    return {
      who: 'attendee',
      because: `${WORDS.attendee}: ${atEvents} of ${links.length} links are shared events.`,
      check: 'Who was at large events alone, and meets nobody in twos, may be a guest.',
    };
  },
];

const POPULAR: Alternative = {
  who: 'popular',
  because: `${WORDS.popular}: a shopkeeper, driver or go-between without a plan of their own.`,
  check: 'Orders given, money that rests with them, or recruits who name them speak against it.',
};

function countContacts(contacts: Seen['contacts'], kinds: ReadonlySet<string>): number {
  return [...contacts.values()].filter((links) => links.some(({ kind }) => kinds.has(kind))).length;
}

function closedShare(contacts: ReadonlyMap<PersonId, unknown>, { ties }: Findings): number {
  const pairs = (contacts.size * (contacts.size - 1)) / 2;
  if (pairs === 0) return 0;
  return ties.filter(({ source, target }) => contacts.has(source) && contacts.has(target)).length / pairs;
}
