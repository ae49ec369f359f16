import { RingtraceError, type Row } from '../model/index.ts';
import { AGE_COLUMN, BIRTH_COLUMN, protectedGroup, readWords } from '../protection/index.ts';
import { aliasCells, aliasColumns } from './alias-cells.ts';
import {
  type ColumnMap,
  columnsOf,
  findColumns,
  PERSON_COLUMNS,
  type PersonField,
  plainName,
  spelled,
} from './columns.ts';
import { idColumn } from './id-column.ts';
import { textsOf } from './texts-of.ts';

/** Names are compared without their blanks. */
const bare = ({ source, flags }: RegExp): RegExp => new RegExp(source.replaceAll(' ', ''), flags);

/** Names of columns that say who a person is in the case, in the languages of the vocabulary. */
const CATEGORY = bare(
  /^(?:(?:person |legal |case |procedural )?categor(?:y|ies|ia|ía|ie|ii)|catégorie|kategor(?:ie|i|ia|ija|ija osobe|iya|iyan)|kategória|κατηγορια|κατηγορία|категор(?:ия|ія|ија)|类别|類別|分类|分類|فئة|الفئة|تصنيف|دسته|دسته بندی|طبقه بندی|کټګوري|زمرہ|श्रेणी|শ্রেণি|শ্রেণী|loại|danh mục|phân loại|qaybta|qeyb|ምድብ|መደብ|kategorî|جۆر|rukuni|category code|classification)s?$/iu,
);
const ROLE = bare(
  /^(?:roles?|role in (?:the )?case|roll?e|rollen|rolle im fall|funktion|rôles?|fonction|rol(?:es)?|función|papel|papéis|função|ruol[oi]|funzione|rol[aeă]|rolul|szerep(?:e|kör)?|rolë|roli|ρόλο[ςι]|ρολο[ςι]|рол[ьия]|функция|роля|uloga|улога|角色|职能|職能|دور|الدور|نقش|رول|کردار|भूमिका|ভূমিকা|vai trò|doorka|door|ሚና|ተራ|rol û erk|ڕۆڵ|rawa|rawar|görev[i]?|rolü|function|position|capacity)$/iu,
);
/** Columns that speak of the person in free words, or in words that say now one thing, now another. */
const REMARK = bare(
  /^(?:remarks?|notes?|comments?|descriptions?|details?|status|legal status|state|type|kind|class|sort|label|tags?|flags?|designation|quality|info|information|free text|narrative|text|summary|person type|bemerkung(?:en)?|anmerkung(?:en)?|notiz(?:en)?|beschreibung|eigenschaft|art|typ|statut|qualité|remarques?|observation(?:s)?|commentaires?|observaci(?:ón|ones)|nota[s]?|comentarios?|calidad|estado|tipo|observaç(?:ão|ões)|comentários?|situação|osservazion[ei]|qualità|stato|commenti|note|примечани[ея]|комментари[йи]|статус|тип|описание|примітк[аи]|статус|бележк[аи]|napomen[ae]|status|opis|напомена|uwag[ai]|megjegyzés(?:ek)?|állapot|státusz|observații|stare|tip|σχολια|σχόλια|κατάσταση|κατασταση|παρατηρησεις|παρατηρήσεις|shënime|statusi|not(?:lar)?|açıklama|durum(?:u)?|ملاحظ(?:ة|ات)|الملاحظات|حالة|الحالة|وصف|صفة|توضیحات|وضعیت|ملاحظات|یادداشت|حالت|کیفیت|टिप्पणी|स्थिति|मन्तব्य|মন্তব্য|অবস্থা|ghi chú|tình trạng|trạng thái|备注|備註|状态|狀態|身份|说明|faahfaahin|xaalad|ማስታወሻ|ሁኔታ|መዘኻኸሪ|ኩነታት|têbinî|rewş|تێبینی|دۆخ|bayani|matsayi)$/iu,
);
/** Columns of names, places and numbers: their words are no words about the person's part. */
const NO_WORDS =
  /name|surname|apellid|\bnom\b|prénom|prenom|nombre|\bnome|cognom|vorname|nachname|фамил|имя|отчеств|ім'я|прізвищ|اسم|نام|姓名|\btên\b|\bisim|soyad|alias|address|adresse|direcc|indirizz|adres|адрес|phone|\btel|mobil|msisdn|imei|imsi|mail|e-mail|document|passport|pasaport|passeport|\bborn|birth|geburt|naissance|nacim|nascit|dob|nationalit|nacionalid|country|city|occupation|profession|\bjob\b|beruf|employer|town|street|\bdate|datum|fecha|дата|\btime|\burl|\bid\b/iu;

const SAMPLE = 2000;

/** Columns that are nobody's id, however different their cells. */
const NO_ID =
  /birth|born|dob|geburt|naiss|nacim|nascit|date|datum|fecha|дата|^age$|\btime|zeit$|^hora$|^heure$|время|address|adres|country|nation|gender|^sex$/iu;

export interface FindPeopleColumnsOptions {
  readonly columns?: Partial<Record<PersonField, string>> | undefined;
  readonly file?: string | undefined;
  readonly needsStanding?: boolean | undefined;
}

export interface PeopleColumns {
  readonly fields: ColumnMap<PersonField>;
  /** Each is read; a word in them that nobody knows is in doubt, and doubt protects. */
  readonly categories: readonly string[];
  readonly roles: readonly string[];
  /** Read for protected words, and for a category where no other column gives one. */
  readonly remarks: readonly string[];
  /** What else a row calls its person: other names, lines, addresses of mail, numbers that stand in no other row. */
  readonly aliasesIn: (row: Row) => readonly string[];
  /** Columns named by a protected word, such as `victim`: 1 or yes says that the person is one. */
  readonly marks: readonly string[];
  /** Columns of ages, and of births: who is under eighteen is protected. */
  readonly ages: readonly string[];
  readonly births: readonly string[];
}

/**
 * Finds the columns of a table of people: those of `PERSON_COLUMNS`, and every other whose name or whose contents speak of the part that people have.
 *
 * @throws RingtraceError `unknown-column` when `columns` names a column that no row has, or when no column says who may be ranked and who
 * must not: nobody may be ranked because a list was passed over.
 */
export function findPeopleColumns(rows: readonly unknown[], options: FindPeopleColumnsOptions): PeopleColumns {
  const { columns: stated = {}, file: place = 'readPeople' } = options;
  const present = columnsOf(rows);
  const fields = new Map(findColumns(present, PERSON_COLUMNS, stated, place));
  const free = [...present].filter((column) => ![...fields.values()].includes(column)).sort();
  const isNamed = (pattern: RegExp, column: string): boolean => pattern.test(plainName(column).normalize('NFC'));
  const own = (field: PersonField): readonly string[] => (fields.has(field) ? [fields.get(field)!] : []);
  const categories = [...own('category'), ...free.filter((column) => isNamed(CATEGORY, column))];
  const roles = [...own('roles'), ...free.filter((column) => isNamed(ROLE, column))];
  const ages = free.filter((column) => AGE_COLUMN.test(plainName(column)));
  const births = free.filter((column) => BIRTH_COLUMN.test(plainName(column)));
  const rest = free.filter((column) => ![...categories, ...roles, ...ages, ...births].includes(column));
  const marks = rest.filter((column) => !NO_WORDS.test(plainName(column)) && isMark(column));
  const remarks = rest.filter(
    (column) => !marks.includes(column) && (isNamed(REMARK, column) || !NO_WORDS.test(plainName(column))),
  );
  const named = aliasColumns(free);
  const spoken = new Set([
    ...categories,
    ...roles,
    ...marks,
    ...remarks.filter((column) => speaksOfParts(rows.slice(0, SAMPLE), column)),
  ]);
  const unspoken = [...present].filter((column) => free.includes(column) && !spoken.has(column));
  const others = aliasCells(
    rows,
    unspoken.filter((column) => ![...named, ...ages, ...births].includes(column)),
  );
  const aliasesIn = (row: Row): readonly string[] => [
    ...named.flatMap((column) => textsOf(row, column)),
    ...others(row),
  ];
  const isOfLinks = [
    ['source', 'from'],
    ['target', 'to'],
  ].every((names) => names.some((name) => spelled(present, name) !== undefined));
  const id =
    fields.get('id') ??
    (isOfLinks
      ? undefined
      : idColumn(
          rows,
          unspoken.filter((column) => !NO_ID.test(plainName(column))),
        ));
  if (id !== undefined) fields.set('id', id);
  const found = { fields, categories, roles, remarks, marks, ages, births, aliasesIn };
  // Ids alone leave nothing out that could have protected somebody, unless the caller says that they must.
  const { needsStanding = present.size > 1 } = options;
  if (!needsStanding || rows.length === 0 || categories.length + roles.length + marks.length > 0) return found;
  if (fields.has('monitored') || fields.has('stage') || fields.has('group')) return found;
  if (!fields.has('id') || remarks.some((column) => speaksOfParts(rows, column))) return found;
  throw new RingtraceError(
    'unknown-column',
    place,
    'a table of people has no column of categories or roles that can be read, so it would protect nobody',
    'call the column category or role, or name it: columns { category: ... }; write suspect, contact, victim, migrant, witness, family or humanitarian into it',
  );
}

/** Whether a column is named by a word for people who were carried, hurt or saw it: 1 or yes in it is said of the person. */
function isMark(column: string): boolean {
  const { protectedAs } = readWords(plainName(column).replace(/^(?:is|was|has been) /, ''));
  return (
    protectedAs === 'victim' ||
    protectedAs === 'migrant' ||
    protectedAs === 'witness' ||
    protectedGroup(column) === 'unclear' ||
    /minor|child/i.test(column)
  );
}

/** Whether a column holds a word that says what part somebody has. */
function speaksOfParts(rows: readonly unknown[], column: string): boolean {
  return rows.some((row) =>
    textsOf(row, column).some((text) => {
      const { protectedAs, rankableAs, roles, isUnderstood } = readWords(text);
      return protectedAs !== undefined || rankableAs !== undefined || (roles.length > 0 && isUnderstood);
    }),
  );
}

/** Tells whether a name of a column, as `plainName` writes it, is one of categories, roles or status. */
export function isStandingName(name: string): boolean {
  const text = name.normalize('NFC');
  return CATEGORY.test(text) || ROLE.test(text) || /^(?:legal|person)?status(?:es)?$/.test(text);
}

/**
 * Tells whether columns speak of the part that people have in a case, by their names, and by their contents where rows are given.
 */
export function haveStanding(columns: Iterable<string>, rows: readonly unknown[] = []): boolean {
  return [...columns].some((column) => {
    const name = plainName(column).normalize('NFC');
    if (CATEGORY.test(name) || ROLE.test(name)) return true;
    return rows.length > 0 && (isMark(column) || (!NO_WORDS.test(name) && speaksOfParts(rows, column)));
  });
}
