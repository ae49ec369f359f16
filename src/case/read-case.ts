import type { Shown } from '../display/index.ts';
import { LinkReader } from '../evidence/index.ts';
import {
  type CaseLink,
  compareIds,
  type FileReading,
  isProtected,
  type OnProgress,
  type PassedOver,
  type Registration,
  RingtraceError,
} from '../model/index.ts';
import { createShield } from '../protection/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { type ByteSource, collectRows, filesOfZip, isZipName, openTables, sourceOf } from '../tables/index.ts';
import { runLongSteps, type Steps } from '../work/index.ts';
import { placed } from './cell-tables.ts';
import { hashOf } from './hash-of.ts';
import { UnreadRows } from './hold-unread.ts';
import { KeptRegistrations } from './kept-registrations.ts';
import { membersOf } from './members-of.ts';
import { partOfType } from './part-of-type.ts';
import { placeNames } from './place-names.ts';
import type { CaseInput, CaseReading, ReadCaseOptions } from './read-case-options.ts';
import { readCaseRules } from './read-case-rules.ts';
import { readTable, type TablePlace } from './read-table.ts';
import type { Reading } from './reading.ts';
import { repeatedLinks } from './repeated-links.ts';
import { isPhone, serviceLines } from './service-lines.ts';
import { sheetsOf } from './sheets-of.ts';
import { SideTables } from './side-tables.ts';

/** A reading that hands out what it was told of files. */
type CaseSoFar = Reading & { readonly files: (() => FileReading)[] };

/** What a file that was handed over can be known again by. */
type Fingerprint = Required<Pick<FileReading, 'bytes' | 'sha256'>>;

const NOTHING_IN: readonly string[] = [];

/**
 * Reads the files of a case as one: what do they say together?
 *
 * Every table of every file is read by its layout, found by what its columns are called and what they hold: call records as operators write them, lists and
 * statements of banks, manifests, logs of borders, mail, chats, meetings, charge sheets, matrices, charts and graphs, lists of people, registers,
 * judgements. One file is read as it would be among others. What was not read, and why, stands in `files`, with the SHA-256 of each file.
 *
 * A name of a file says its format by its ending; the data is bytes, a Blob, a stream or text, so this runs in a browser, in Deno and in Node alike. Cost: linear;
 * CSV and Parquet stream.
 *
 * @throws RingtraceError `empty-input` or `malformed-file` naming file, position and remedy; `unreadable-file` for a format that is not read when it is the only file;
 * `unknown-column` for a column of `columns` that no table has; `invalid-option`; `aborted`.
 * @example (await readCase([{ name: 'calls.csv', data: 'caller,callee\nA,B\n' }])).links[0].kind // => 'call'
 */
export async function readCase(
  inputs: readonly CaseInput[],
  options: ReadCaseOptions = {},
): Promise<CaseReading & Shown> {
  checkOptions('readCase', options, readCaseRules);
  checkSubject('readCase', inputs, 'list');
  for (const input of inputs) {
    checkSubject('readCase', input, 'values');
    checkSubject('readCase', input.name, 'text');
  }
  const sources: ByteSource[] = [];
  // Folders of the machine that read a case are no part of it: only what tells two files apart is told.
  const told = new Map<ByteSource, string>();
  const handedOver = new Map<ByteSource, Fingerprint>();
  const called = placeNames(inputs.map(({ name }) => name));
  for (const { name, data } of inputs) {
    const source = await sourceOf(name, data);
    const files = isZipName(name) ? await filesOfZip(source, options.maxUnpackedBytes) : [source];
    const fingerprint = { bytes: source.size, sha256: await hashOf(source, options.signal) };
    for (const file of files) {
      sources.push(file);
      told.set(file, `${called.get(name)}${file.name.slice(name.length)}`);
      handedOver.set(file, fingerprint);
    }
  }
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  const reader = new LinkReader();
  const reading: CaseSoFar = {
    reader,
    side: new SideTables(),
    registrations: new KeptRegistrations(),
    cells: new Map(),
    unread: new UnreadRows(),
    files: [],
    options,
    named: new Set(),
  };
  const places = placeNames(sources.map(({ name }) => name));
  let before = 0;
  for (const source of sources) {
    const start = before;
    const onProgress: OnProgress = ({ stage, done, total: all }) => {
      const share = all === 0 ? 1 : done / all;
      options.onProgress?.({ stage, done: start + Math.round(share * source.size), total });
    };
    const fingerprinted = (tell: () => FileReading): number =>
      reading.files.push(() => ({ ...tell(), ...handedOver.get(source)! }));
    const ofFile: Reading = { ...reading, files: { push: (...tells) => tells.map(fingerprinted).at(-1) ?? 0 } };
    await readFile(
      source,
      { file: told.get(source)!, place: places.get(source.name)! },
      ofFile,
      onProgress,
      sources.length === 1,
    );
    before += source.size;
  }
  checkColumns(reading);
  const read = await runLongSteps(finished(reading), { place: 'readCase', signal: options.signal });
  const [only] = inputs;
  if (inputs.length === 1 && read.files.length > 0 && read.files.every(({ note }) => note === 'is empty'))
    throw new RingtraceError('empty-input', only!.name, 'holds no header and no row', 'export the file anew');
  return read;
}

async function readFile(
  source: ByteSource,
  { file, place }: Pick<TablePlace, 'file' | 'place'>,
  reading: Reading,
  onProgress: OnProgress,
  isAlone: boolean,
): Promise<void> {
  const { signal, maxUnpackedBytes, sheet, encoding } = reading.options;
  const opened = await openTables(source, { signal, maxUnpackedBytes, encoding, onProgress, partOf: partOfType }).catch(
    (error: unknown) => {
      // Among others, a file of no known format is told and passed over; one that is broken stops the reading.
      if (isAlone || !(error instanceof RingtraceError) || error.code !== 'unreadable-file') throw error;
      reading.files.push(() => ({
        file,
        readAs: null,
        passedOver: [{ reason: error.remedy, count: 1 }],
        note: `${error.problem}; ${error.remedy}`,
      }));
      return undefined;
    },
  );
  if (!opened) return;
  const tables = sheetsOf(source.name, opened.tables, sheet);
  const members = tables.find(({ name }) => name === 'participants' || name === 'members');
  const named = members ? membersOf(await collectRows(members)) : NOTHING_IN;
  for (const table of tables) {
    if (table === members) continue;
    const isOneOfSeveral = table.name !== undefined && tables.length > 1;
    await readTable(
      { name: source.name, file, place: isOneOfSeveral ? `${place}, ${table.name}` : place },
      table,
      reading,
      named,
    );
  }
}

/** A column that is named and is nowhere is a slip of the pen. */
function checkColumns({ options, named, files, side }: CaseSoFar): void {
  for (const [field, column] of Object.entries(options.columns ?? {})) {
    if (column === undefined || named.has(column)) continue;
    // A table may have a column for each person.
    const shield = createShield(side.people().filter(isProtected));
    const columns = new Set(files.flatMap((tell) => tell().columns ?? []));
    const seen = shield.text([...columns].slice(0, 30).join(', '));
    throw new RingtraceError(
      'unknown-column',
      'readCase',
      `no table has a column '${column}' for ${field}`,
      `name one of: ${seen}`,
    );
  }
}

function* finished(reading: CaseSoFar): Steps<CaseReading & Shown> {
  const { reader, side, cells, options } = reading;
  const notes = new Map<string, string>();
  const links = yield* reader.finishing((drafts, tableOf, tables) => {
    const gone = new Map<number, PassedOver>();
    const { folded, told } = repeatedLinks(drafts, tableOf, options.duplicates);
    for (const index of folded) gone.set(index, 'repeated');
    for (const [table, count] of told) {
      const file = tables[table]!.file ?? '';
      notes.set(
        file,
        `${count} of its links stand word for word in another file too and count twice; --duplicates fold (duplicates) counts them once`,
      );
    }
    if (options.services !== 'keep') {
      const isOfCalls = (index: number): boolean => tables[tableOf[index]!]!.preset.name === 'calls';
      const oddLines = tables.flatMap(({ layout }) => [...layout.oddLines]);
      const services = serviceLines(drafts, isOfCalls, oddLines);
      for (const id of [options.owner, ...(options.somebody ?? [])]) if (id !== undefined) services.delete(id);
      if (services.size > 0)
        drafts.forEach(({ source, target }, index) => {
          if (gone.has(index) || !isOfCalls(index) || !(services.has(source) || services.has(target))) return;
          gone.set(index, 'service');
          for (const line of [source, target]) if (!services.has(line)) reader.linesAlone.add(line);
        });
    }
    return gone;
  });
  knowLinesAlone(reader.linesAlone, links.links, side);
  reading.unread.tell(links.links, side);
  for (const [id, names] of reader.names.all) side.name(id, [...names]);
  const { records, rejectedRecords, rejectedPeople, judgements } = side;
  const files = reading.files.map((tell) => {
    const { passedOver: counts = [], ...rest } = tell();
    const passedOver = counts.filter(({ count }) => count > 0);
    const told = passedOver.length > 0 ? { ...rest, passedOver } : rest;
    const note = notes.get(told.file);
    return note === undefined || told.readAs === null
      ? told
      : { ...told, note: told.note ? `${told.note}; ${note}` : note };
  });
  const unread = files.filter(({ readAs }) => readAs === null).reduce((sum, { rows = 0 }) => sum + rows, 0);
  const passedOver = (links.passedOver ?? 0) + unread;
  const tidied = [...(links.tidied ?? []), ...side.tidied];
  const read = Object.assign(links, {
    ...(tidied.length > 0 && { tidied }),
    ...(passedOver > 0 && { passedOver }),
    issues: [...side.issues, ...links.issues],
    people: side.people(),
    rejectedPeople,
    records: records.sort((a, b) => compareIds(a.id, b.id)),
    rejectedRecords,
    judgements,
    cells: [...cells.values()].sort((a, b) => compareIds(a.cell, b.cell)),
    files,
  });
  return withRegistrations(read, () => placed(reading.registrations.all(), cells));
}

/** A telephone that had to do with services and withheld numbers alone is in no link, and was seen all the same. */
function knowLinesAlone(alone: ReadonlySet<string>, links: readonly CaseLink[], side: SideTables): void {
  if (alone.size === 0) return;
  const tied = new Set(links.flatMap(({ source, target }) => [source, target]));
  for (const id of alone) if (isPhone(id) && !tied.has(id)) side.know({ id, category: 'uncategorized' });
}

/** Registrations are made of their cells when they are asked for: most who read calls want the links alone. */
function withRegistrations<T extends object>(
  read: T,
  make: () => readonly Registration[],
): T & { readonly registrations: readonly Registration[] } {
  let made: readonly Registration[] | undefined;
  const get = (): readonly Registration[] => (made ??= make());
  return Object.defineProperty(read, 'registrations', { enumerable: true, configurable: true, get }) as T & {
    readonly registrations: readonly Registration[];
  };
}
