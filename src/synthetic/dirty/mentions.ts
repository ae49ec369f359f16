import type { Rng } from '../../kernels/index.ts';
import type { Row } from '../../model/index.ts';
import { type MadeUpPerson, makeHousehold, makePerson, makePhone } from '../records/made-up-person.ts';
import { writeName } from '../records/write-record.ts';

/** What the exports call one person of the case. */
export interface Mentions {
  /** The person's id in the clean case, by which the investigators' own notes call them. */
  readonly person: string;
  readonly made: MadeUpPerson;
  readonly phones: readonly string[];
  /** Names in the list of payments and on manifests, as written there. */
  readonly names: readonly string[];
  /** Ids of the records in `records.csv`: the person's own, the phones, the names. */
  readonly records: readonly string[];
  /** The rows of `records.csv`. */
  readonly rows: readonly Row[];
  /** The records that state the person's passport, and so are known to be one person's. */
  readonly withPassport: ReadonlySet<string>;
}

const NAMES_A_PERSON = 2;

/** Makes up names, phones and papers for the people of a case; no two share a name as written, a phone or a passport. */
export function makeMentions(people: readonly string[], rng: Rng): Mentions[] {
  const taken = new Set<string>();
  const distinct = (make: () => string): string => {
    let made = make();
    while (taken.has(made)) made = make();
    taken.add(made);
    return made;
  };
  return people.map((person) => {
    let made = makePerson(makeHousehold(rng), rng);
    const fullName = (): string => `${made.given.latin} ${made.family.latin}`;
    while (taken.has(fullName())) made = makePerson(makeHousehold(rng), rng);
    taken.add(fullName());
    const phones = Array.from({ length: 1 + rng.below(2) }, () => distinct(() => makePhone(rng)));
    const names = Array.from({ length: NAMES_A_PERSON }, () => distinct(() => `${writeName(made, rng)}${extra(rng)}`));
    const records = [person, ...phones, ...names];
    const withPassport = new Set(records.filter((_, i) => i === 0 || rng.next() < 0.6));
    const rows = records.map((id) => recordRow(id, { person, made, phones, withPassport: withPassport.has(id) }));
    return { person, made, phones, names, records, rows, withPassport };
  });
}

/** Now and then a blank or a title that does not belong to the name. */
function extra(rng: Rng): string {
  return ['', '', '', ' Mr', '.', ' jr'][rng.below(6)]!;
}

interface RecordFacts {
  readonly person: string;
  readonly made: MadeUpPerson;
  readonly phones: readonly string[];
  readonly withPassport: boolean;
}

function recordRow(id: string, { person, made, phones, withPassport }: RecordFacts): Row {
  const isPhone = phones.includes(id);
  return {
    id,
    name: id === person || isPhone ? `${made.given.latin} ${made.family.latin}` : id,
    phone: isPhone ? id : id === person ? phones[0]! : '',
    document: withPassport ? made.document.number : '',
    'document kind': withPassport ? made.document.kind : '',
    'document country': withPassport ? made.document.country : '',
    'birth date': id === person ? made.birthDate : '',
    address: isPhone ? made.address : '',
  };
}
