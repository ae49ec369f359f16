import type { IdentityRecord } from '../identities/index.ts';
import { type CaseLink, compareIds, ownFields, type Person, type PersonId } from '../model/index.ts';
import { placesOf, withPlaces } from '../protection/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { unifyPhonesRules } from './matching-rules.ts';
import { checkRegions, normalizePhone, type PhoneRegion } from './normalize-phone.ts';

/** Country and number, the + left out. */
const BARE = /^[1-9]\d{9,14}$/;

/** What `unifyPhones` rewrites. */
export interface UnifyPhonesInputs {
  /** Links whose ends may be telephone numbers. */
  readonly links: readonly CaseLink[];
  /** People whose ids may be. */
  readonly people?: readonly Person[] | undefined;
  /** Records whose phones tell the country of numbers written without one. */
  readonly records?: readonly IdentityRecord[] | undefined;
}

/** What `unifyPhones` may be told. */
export interface UnifyPhonesOptions {
  /** ISO 3166 country of numbers written without one, or several: a number is read where it is one of exactly one of them. */
  readonly region?: string | readonly string[] | undefined;
}

/** A case in which every number has one spelling. */
export interface UnifiedPhones {
  /** The links, ends rewritten. */
  readonly links: readonly CaseLink[];
  /** The people, ids rewritten. */
  readonly people: readonly Person[];
  /** Ids that were another spelling of a number, by id, with the one spelling in use. */
  readonly renamed: ReadonlyMap<PersonId, PersonId>;
}

/**
 * Calls every line by one spelling of its number where links and people name lines: +385 91 111 0001, 00385911110001 and, in Croatia,
 * 0911110001 are one line.
 *
 * The spelling in use is the smallest record id that spells the number, else E.164. Digits alone that begin with a country, as call returns
 * write lines (385911110001), are that number where another id of the case spells it. Ids that are no possible number stay as they are, and
 * so do records: two records of one line are two entries until somebody judges them. Link ids stay. Gotcha: with a region, an id of
 * digits alone that is a valid number there is taken for one. Cost: linear, 10 microseconds an id.
 *
 * @throws RingtraceError `invalid-option` for an unknown region.
 * @example
 * const { links } = readLinks([{ caller: '0911110001', callee: '+385 91 111 0002' }]);
 * unifyPhones({ links }, { region: 'HR' }).links[0].source // => '+385911110001'
 */
export function unifyPhones(subject: UnifyPhonesInputs, options: UnifyPhonesOptions = {}): UnifiedPhones {
  checkSubject('unifyPhones', subject, 'values');
  checkSubject('unifyPhones', subject.links, 'links');
  const { links, people = [], records = [] } = subject;
  checkOptions('unifyPhones', options, unifyPhonesRules);
  const numberOf = numbersOf(subject, checkRegions(options.region, 'unifyPhones'));
  const spellingOf = new Map<string, PersonId>();
  for (const { id } of [...records].sort((a, b) => compareIds(a.id, b.id))) {
    const number = numberOf(id);
    if (number !== undefined && !spellingOf.has(number)) spellingOf.set(number, id);
  }
  const entered = new Set(records.map(({ id }) => id));
  const known = new Map<PersonId, PersonId>();
  const call = (id: PersonId): PersonId => {
    const held = known.get(id);
    if (held !== undefined) return held;
    const number = entered.has(id) ? undefined : numberOf(id);
    const spelling = number === undefined ? id : (spellingOf.get(number) ?? number);
    known.set(id, spelling);
    return spelling;
  };
  const named = links.map((link) => {
    const [source, target] = [call(link.source), call(link.target)];
    return source === link.source && target === link.target ? link : { ...ownFields(link), source, target };
  });
  const persons = people.map((person) => withPlaces({ ...person, id: call(person.id) }, placesOf(person)));
  const renamed = [...known].filter(([id, spelling]) => id !== spelling).sort(([a], [b]) => compareIds(a, b));
  return { links: named, people: persons, renamed: new Map(renamed) };
}

/** The number that an id of the case spells. */
function numbersOf(
  { links, people = [], records = [] }: UnifyPhonesInputs,
  regions: readonly PhoneRegion[],
): (id: PersonId) => string | undefined {
  const spelled = new Map<string, string | undefined>();
  const hear = (text: string): void => {
    if (!spelled.has(text)) spelled.set(text, normalizePhone(text, regions)?.number);
  };
  for (const { source, target } of links) {
    hear(source);
    hear(target);
  }
  for (const { id } of people) hear(id);
  for (const { id, phones = [] } of records) for (const text of [id, ...phones]) hear(text);
  const numbers = new Set(spelled.values());
  // Any account of twelve digits would be a phone, were it not for another spelling of it.
  return (id) => spelled.get(id) ?? (BARE.test(id) && numbers.has(`+${id}`) ? `+${id}` : undefined);
}
