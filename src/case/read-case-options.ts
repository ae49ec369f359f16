import type {
  AttendanceField,
  DateOrder,
  DecimalMark,
  LinkField,
  PersonField,
  PresetName,
  TimeUnit,
} from '../evidence/index.ts';
import type { IdentityRecord, JudgementLog } from '../identities/index.ts';
import type { CellPlace, FileReading, LinkReading, OnProgress, Person, Registration, Row } from '../model/index.ts';
import type { ByteSource, TableData } from '../tables/index.ts';
import type { Duplicates } from './repeated-links.ts';

/** One file of a case, wherever its bytes lie. */
export interface CaseInput {
  /** Its ending says the format; issues and `files` call it so. */
  readonly name: string;
  /** The content: bytes, text, a Blob, a stream, or what gives bytes by place. */
  readonly data: TableData | ByteSource;
}

/** Field of a link, an attendance or a person to the name of a column. */
export type CaseColumns = Partial<Record<LinkField | AttendanceField | PersonField, string>>;

/** What a reading may be told that files do not say. */
export interface ReadCaseOptions {
  /** Stops the reading. */
  readonly signal?: AbortSignal | undefined;
  /** Called with bytes read of bytes in all. */
  readonly onProgress?: OnProgress | undefined;
  /** How many bytes a packed file may unpack to; default 64 MiB, or a hundred times its size where that is more. */
  readonly maxUnpackedBytes?: number | undefined;
  /** Name of the only sheet of workbooks to read; default all. */
  readonly sheet?: string | undefined;
  /** Field to column name; what is named always wins, in every table that has such a column. */
  readonly columns?: CaseColumns | undefined;
  /** What kind of export every table of links is; default what its columns tell. */
  readonly preset?: PresetName | undefined;
  /** File name to preset, where its columns do not tell. */
  readonly presets?: Readonly<Record<string, PresetName>> | undefined;
  /** How to read 03/04/2008. */
  readonly dateOrder?: DateOrder | undefined;
  /** What a bare number in a column of times counts: since 1970, or the days of a spreadsheet. */
  readonly epoch?: TimeUnit | undefined;
  /** What parts the whole from the hundredths, where a number has two readings. */
  readonly decimal?: DecimalMark | undefined;
  /** What text that is no Unicode is written in, such as `windows-1251`; default what its letters tell. */
  readonly encoding?: string | undefined;
  /** Whose statement or phone it is, in tables that name one side only. */
  readonly owner?: string | undefined;
  /** Whether what stands in two files counts once: default for calls within two seconds. */
  readonly duplicates?: Duplicates | undefined;
  /** Whether service lines (voicemail, short codes) that tie several lines are kept; default no. */
  readonly services?: 'keep' | 'leave-out' | undefined;
  /** Ids that name somebody although they look like words for nobody, or like services. */
  readonly somebody?: readonly string[] | undefined;
  /** Further words that name nobody. */
  readonly nobody?: readonly string[] | undefined;
}

/** The links of all files as one case, and its people. */
export interface CaseReading extends LinkReading {
  /** By id; rows about one person in several files are merged. */
  readonly people: readonly Person[];
  /** Rows of people that cannot be read, as they came. */
  readonly rejectedPeople: readonly Row[];
  /** Who is entered in registers under which name, phone and document, by id. */
  readonly records: readonly IdentityRecord[];
  /** Rows of registers that cannot be read, as they came. */
  readonly rejectedRecords: readonly Row[];
  /** What was judged of pairs of records; of several files, in order of their names. */
  readonly judgements: JudgementLog;
  /** Uses of telephones: rows of tower dumps and internet sessions, which state no pair of people, and what call records say beside the two lines. */
  readonly registrations: readonly Registration[];
  /** Where masts stand, of tables of cells; what registrations lack of it they were given. */
  readonly cells: readonly CellPlace[];
  /** Every table of every file, in the order in which they were given. */
  readonly files: readonly FileReading[];
}
