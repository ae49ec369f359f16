import { FAMILY_NAMES, GIVEN_NAMES, haveStanding, isRow, readTime, UNREADABLE } from '../evidence/index.ts';
import { ENTRY_COLUMNS, isOwnerColumn, OWNER_COLUMNS, REFERENCE_COLUMNS } from '../identities/index.ts';
import { readWords } from '../protection/index.ts';
import { columnsCalled, type SampledTable, sampleByName, shareOf, textsOf } from './sampled-table.ts';
import type { SideTable } from './side-tables.ts';

/** Whom the rows of a table are about, and what it tells of them. */
export interface PeopleTable {
  readonly tables: readonly SideTable[];
  /** Field of a person or a record to its column. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns that make the name together, where no column holds it whole. */
  readonly nameParts: readonly string[];
  readonly note: string;
}

/** A name put together of its parts stands under this one. */
const WHOLE_NAME = '(name)';

const words = (text: string): readonly string[] => text.split(/[|\n]+/).filter((word) => word !== '');

const IDS = words(
  `id|person id|person|subject id|suspect id|individual id|offender id|defendant id|detainee id|client id|customer id|entity id|actor id|node id|record id|identifier|identity|subject|suspect|individual|node|vertex
|person code|case id of person|kennung|personenkennung|personen id|personennummer|kennnummer|identificador|id persona|identifiant|id personne|matricule|identificativo|codice persona|identificator|identyfikator
|identifikator|azonosító|kimlik|kimlik numarası|идентификатор|ид|личный номер|المعرف|الرقم التعريفي|شناسه|编号|ref|reference|ref id|record|code|código|codice|код|oznaka|šifra|номер`,
);
const LINES = words(
  `msisdn|mobile number|mobile|phone number|phone|telephone number|telephone|tel|subscriber number|subscriber msisdn|line|line number|sim number|cell number|cellphone|contact number|rufnummer|telefonnummer|telefon|handynummer|anschluss
|teléfono|telefono|número de teléfono|móvil|téléphone|numéro de téléphone|portable|cellulare|numero|telefone|telemóvel|celular|numer telefonu|broj telefona|telefon numarası|телефон|номер телефона|абонентский номер|رقم الهاتف|الهاتف|هاتف|رقم الجوال|تلفن|شماره تلفن|电话|手机号
|account number|account|iban|konto|kontonummer|cuenta|compte|conto|счет|رقم الحساب|user name|username|handle|email|mail|email address|e mail`,
);
const NAMES = words(
  `name|names|full name|person name|subscriber name|subscriber|customer name|customer|holder|holder name|account holder|owner name|registered owner|contact name|contact|display name|label|user|vollständiger name|teilnehmer|inhaber|kontoinhaber
|nombre completo|nombre y apellidos|titular|nombre|nom complet|titulaire|nom|nome completo|intestatario|nome|titular da conta|imię i nazwisko|ime i prezime|ad soyad|isim|név|nume|фио|ф и о|полное имя|абонент|владелец|имя|الاسم الكامل|الاسم|اسم المشترك|نام کامل|نام|姓名`,
);
const DOCUMENTS = words(
  `document|document number|passport|passport number|id number|id card|id card number|identity card|identity number|national id|national id number|nid|cnic|cnic number|aadhaar|pan|nric|dni|nie|nif|ssn|tax id|driving licence|licence number|license number
|ausweisnummer|passnummer|pasaporte|cédula|documento|numéro de passeport|codice fiscale|documento d identità|cpf|pesel|oib|tc kimlik numarası|паспорт|номер паспорта|رقم الهوية|رقم جواز السفر|جواز السفر|کد ملی`,
);
const BIRTHS = words(
  `birth date|date of birth|birthdate|dob|born|birthday|year of birth|geburtsdatum|geboren|fecha de nacimiento|date de naissance|data di nascita|data de nascimento|data urodzenia|datum rođenja|doğum tarihi|дата рождения|تاريخ الميلاد|تاریخ تولد|出生日期`,
);
const ADDRESSES = words(
  `address|addresses|home address|permanent address|subscriber address|residence|adresse|anschrift|wohnort|dirección|domicilio|indirizzo|endereço|morada|adres|adresa|адрес|العنوان|آدرس|地址`,
);

/** Columns of numbers and the like that things are called by. */
const CALLED_ID =
  /(?:id|no|nr|num|number|code|ref|plate|sim|imei|imsi|iban|account|wallet|handle|device|card|vin|nummer|número|numéro|numero|номер|编号)\.?$/iu;

/** What was done on an account, row after row: no entry of a register. */
const LEDGER = words(`operation|change|transaction type|transaction id|transaction hash|tx id|txid|tx hash`);

/**
 * Tells whether the rows of a table are about one person each, and by which column: one that is called an id, else a line or an account, else the first in which
 * every row holds another id. It must say of them who they are in the case, or be a register: a name beside a line, or two of name, document, birth date and
 * address.
 */
export function peopleTable(
  table: SampledTable,
  stated: Readonly<Record<string, string | undefined>>,
): PeopleTable | undefined {
  const first = (names: readonly string[], taken: readonly (string | undefined)[] = []): string | undefined =>
    columnsCalled(table, names).find((column) => !taken.includes(column) && textsOf(table, column).length > 0);
  const rows = sampleByName(table);
  const isOfParts =
    ['category', 'roles'].some((field) => stated[field] !== undefined) || haveStanding(table.columns, rows);
  const line = first(LINES);
  const parts = [first(GIVEN_NAMES), first(FAMILY_NAMES)];
  const isParted = parts.every((column) => column !== undefined) && parts[0] !== parts[1];
  const name = isParted ? WHOLE_NAME : first(NAMES, [line]);
  const [document, birthDate, addresses] = [first(DOCUMENTS), first(BIRTHS), first(ADDRESSES)];
  const told = [name, document, birthDate, addresses, line].filter((column) => column !== undefined);
  const called = [...table.columns].find((column) => isOwnerColumn(column) && textsOf(table, column).length > 0);
  const owner = called ?? first(OWNER_COLUMNS, [line, name, document]);
  const entry =
    owner &&
    (first([...ENTRY_COLUMNS, ...(told.length > 0 ? REFERENCE_COLUMNS : [])], [line, name, document, owner]) ??
      (line === undefined ? byContent(table, [owner, name], called === undefined ? CALLED_ID : undefined) : undefined));
  const isOwned = owner !== undefined && (entry !== undefined || line !== undefined);
  const isRegister =
    first(LEDGER) === undefined && (isOwned || (name !== undefined && (line !== undefined || told.length >= 3)));
  if (!isOfParts && !isRegister) return undefined;
  const id =
    stated.id ??
    (isOwned ? (entry ?? line) : undefined) ??
    first(IDS, [line, name, document]) ??
    line ??
    (isOfParts ? byContent(table, parts) : undefined) ??
    name;
  if (id === undefined) return undefined;
  const columns = Object.fromEntries(
    Object.entries({
      id,
      names: name !== id ? (stated.names ?? name) : undefined,
      category: stated.category,
      roles: stated.roles,
      phones: line,
      document,
      birthDate,
      addresses,
    }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return {
    tables: [...(isOfParts ? (['people'] as const) : []), ...(isRegister ? (['records'] as const) : [])],
    columns,
    nameParts: isParted ? (parts as string[]) : [],
    note: `people are called by the column ${id}; ${line === undefined || line === id ? '--columns id="..." names another' : `where the links call them by ${line}, say --columns id="${line}"`}`,
  };
}

/** Rows with their names put together of their parts. */
export function withWholeNames(rows: readonly unknown[], parts: readonly string[]): readonly unknown[] {
  if (parts.length === 0) return rows;
  return rows.map((row) => {
    if (!isRow(row)) return row;
    const name = parts.map((part) => String(row[part] ?? '').trim()).filter((text) => text !== '');
    return { ...row, [WHOLE_NAME]: name.join(' ') };
  });
}

/** The first column in which each row holds an id of its own. */
function byContent(table: SampledTable, names: readonly (string | undefined)[], called = /^/): string | undefined {
  return [...table.columns].find((column) => {
    if (names.includes(column) || !called.test(column)) return false;
    const texts = textsOf(table, column);
    // A number of rows is nobody's.
    if (texts.every((text, i) => text === String(i + Number(texts[0])))) return false;
    const isId = (text: string): boolean =>
      text.length <= 60 &&
      /[\p{L}\p{N}]/u.test(text) &&
      readTime(text, 'day-first') === UNREADABLE &&
      !isStanding(text);
    return texts.length === table.sample.length && new Set(texts).size === texts.length && shareOf(texts, isId) >= 0.9;
  });
}

/** Whether a cell says what part somebody has in the case. */
export function isStanding(text: string): boolean {
  const { protectedAs, rankableAs, roles, isUnderstood } = readWords(text);
  return (
    protectedAs !== undefined || rankableAs !== undefined || (isUnderstood && roles.some((role) => role !== 'unknown'))
  );
}
