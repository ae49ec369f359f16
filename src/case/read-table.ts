import { isRow, type LinkTableOptions, PRESETS } from '../evidence/index.ts';
import { yieldToEvents } from '../kernels/index.ts';
import { type FileReading, throwIfAborted } from '../model/index.ts';
import { collectRows, heldRows, type SourceTable } from '../tables/index.ts';
import { withAmountsTogether } from './amounts-apart.ts';
import { readCells } from './cell-tables.ts';
import { documentsAsIds } from './documents-as-ids.ts';
import { endsOf } from './ends-of.ts';
import { fillUsual } from './fill-usual.ts';
import { findLayout, type Layout, statedColumns } from './find-layout.ts';
import { initialsAmong } from './initials.ts';
import { withNamelessHeader } from './nameless-header.ts';
import { withNamesTogether } from './names-apart.ts';
import { passedOverCounts } from './passed-over-counts.ts';
import { peopleAmong } from './people-among.ts';
import { withWholeNames } from './people-table.ts';
import { readChat } from './read-chat.ts';
import { readColumns } from './read-columns.ts';
import { readEntityTable } from './read-entity-table.ts';
import { readMatrix } from './read-matrix.ts';
import { readStatement, readSubject } from './read-one-sided.ts';
import { readRegistrations, withPhones } from './read-registrations.ts';
import type { Reading } from './reading.ts';
import { rowsByName, type SampledTable, sampled, textsOf } from './sampled-table.ts';
import { settleDateOrder, withDateOrder } from './settle-date-order.ts';
import { listedAs } from './side-tables.ts';
import { standingInColumns } from './standing-in-columns.ts';
import { tallied } from './tallied.ts';
import { toldBefore } from './told-before.ts';
import { type NamedTable, withHeader } from './with-header.ts';
/** Where a table stands. */
export interface TablePlace {
  /** The file as the caller named it. */
  readonly name: string;
  /** The same, as it is told: whoever reads a report has no use for folders of another machine. */
  readonly file: string;
  /** What links call it. */
  readonly place: string;
}

/** Reads one table of a file into the reading of the case; `members` are whom the file names as members of a chat. */
export async function readTable(
  at: TablePlace,
  source: SourceTable,
  reading: Reading,
  members: readonly string[],
): Promise<void> {
  const { file } = at;
  const { reader, options } = reading;
  const named = await withHeader(source);
  const before = toldBefore(file, source, named);
  if (named.isEmpty) {
    reading.files.push(() => ({ ...before, rows: 0, note: 'is empty' }));
    return;
  }
  if (named.matrix) {
    const grid = (await collectRows(named)) as readonly (readonly unknown[])[];
    const kind =
      source.name === undefined || /^(?:sheet|tabelle|hoja|feuil)\s*\d*$/i.test(source.name)
        ? {}
        : { kind: source.name.toLowerCase() };
    const { rows, tallies, note } = readMatrix(reader, [named.header!, ...grid], {
      ...linkOptions(reading, at),
      hasMadeRows: true,
      ...kind,
    });
    reading.files.push(() => tallied({ ...before, readAs: 'matrix', note }, tallies, rows));
    return;
  }
  const table = withAmountsTogether(withNamesTogether(await sampledFrom(source, named, reading)));
  const facts = { file: at.name, sheet: source.name, content: source.content, isHeaderless: named.isHeaderless };
  const layout = documentsAsIds(table, findLayout(table, facts, options), options.columns?.person);
  if (source.mayBeAside && layout.as !== 'side') return;
  for (const column of Object.values(options.columns ?? {}))
    if (column !== undefined && table.columns.has(column)) reading.named.add(column);
  const of: FileReading = { ...before, columns: [...table.columns], readAs: null };
  const isTimeless = NO_ORDER.has(layout.as) || (layout.as === 'side' && !layout.tables.includes('records'));
  const order = isTimeless ? undefined : settleDateOrder(table);
  // Rows that lie in memory are read without waiting for anything.
  await yieldToEvents();
  throwIfAborted(options.signal, at.name);
  await readByLayout(at, table, layout, order ? withDateOrder(reading, order) : reading, of, members);
}

/** Layouts in which no time is read. */
const NO_ORDER: ReadonlySet<Layout['as']> = new Set<Layout['as']>(['cells', 'nothing']);

/** Reads a table as its layout says, and tells of it. */
async function readByLayout(
  at: TablePlace,
  sample: SampledTable,
  layout: Layout,
  reading: Reading,
  of: FileReading,
  members: readonly string[],
): Promise<void> {
  const { reader, side, files, options } = reading;
  const { file } = at;
  const rules = linkOptions(reading, at);
  const { owner } = options;
  const table = withPhones(file, sample, layout, reading);
  switch (layout.as) {
    case 'links': {
      if (layout.preset === 'ftm') {
        const rows = await rowsByName(table);
        const passedOver = readEntityTable(rows, reading, rules);
        const all = [...(of.passedOver ?? []), ...passedOver];
        files.push(() => ({ ...of, readAs: 'ftm', rows: rows.length, ...(all.length > 0 && { passedOver: all }) }));
        return;
      }
      const initials = initialsOf(table, layout).filter((id) => !rules.nobody?.includes(id));
      const somebody = [...(rules.somebody ?? []), ...initials];
      const settled = { ...rules, ...layout.options, preset: layout.preset, somebody };
      const feed = reader.table(table.columns, table.header, settled);
      const standing = standingInColumns(table, layout.preset, feed.tally.used);
      const people = peopleAmong(table, feed.tally.used);
      for await (const batch of table.batches) {
        feed(people ? people.takeFrom(batch) : batch);
        standing.take(batch);
      }
      const told = people?.rows() ?? [];
      if (told.length > 0) side.add({ file, sheet: of.sheet }, told, ['people'], options.columns);
      for (const person of standing.people()) side.know(person);
      const taken = initials.length > 0 ? `${initials.join(', ')} read as initials like the other ids` : undefined;
      const note = feed.tally.rows === 0 ? 'holds a header and no row' : notes(layout.note, taken);
      files.push(() => tallied({ ...of, readAs: layout.preset, ...(note && { note }) }, [feed.tally], feed.tally.rows));
      return;
    }
    case 'side': {
      const { about } = layout;
      const listed = await withNamelessHeader(table, listedAs(file, of.sheet) !== undefined);
      const rows = withWholeNames(listed, about?.nameParts ?? []);
      const note = about && { note: about.note };
      const place = { file, sheet: of.sheet };
      const columns = { ...about?.columns, ...statedColumns(table, options) };
      for (const as of layout.tables) {
        const rejected = side.add(place, rows, [as], columns, options.dateOrder);
        // A sheet to judge in begins with a line that says whom it names.
        const beside = as === 'judgements' ? { ...of, passedOver: [] } : of;
        files.push(() => ({
          ...beside,
          readAs: as,
          rows: rows.length,
          taken: rows.length - rejected,
          rejected,
          ...note,
        }));
      }
      return;
    }
    case 'chat': {
      const rows = (await rowsByName(table)).filter(isRow);
      const { tally, note, unwritten, unaddressed } = readChat(reader, table, rows, members, {
        ...rules,
        hasMadeRows: true,
      });
      const nobody = [
        { reason: 'messages that nobody wrote', count: unwritten },
        { reason: 'messages of chats in which nobody else is named', count: unaddressed },
      ].filter(({ count }) => count > 0);
      const passedOver = [...(of.passedOver ?? []), ...nobody, ...passedOverCounts(tally.passedOver)];
      const taken = rows.length - unwritten - unaddressed;
      const told = { readAs: 'chat', rows: rows.length, taken, rejected: 0, note };
      files.push(() => ({ ...of, ...told, ...(passedOver.length > 0 && { passedOver }) }));
      return;
    }
    case 'statement':
    case 'subject': {
      const what =
        layout.as === 'statement' ? 'a statement names one side only' : 'a list of calls that names one side only';
      const { other } = layout;
      if (owner === undefined || other === undefined) {
        const asks = [
          ...(owner === undefined ? ['say whose it is by --owner (owner)'] : []),
          ...(other === undefined ? ['name the column of the other side by --columns target="..."'] : []),
        ];
        await nothingRead(table, reading, of, `${what}: ${asks.join(', and ')}`);
        return;
      }
      const tally =
        layout.as === 'statement'
          ? await readStatement(reader, table, { other, owner }, rules)
          : await readSubject(reader, table, { ...layout, other, owner }, rules);
      const isOut = layout.as === 'subject' && !layout.hasWay;
      const note = `${what}: the other is the owner that was named${isOut ? '; no column says which way, so all are read as going out' : ''}`;
      files.push(() =>
        tallied({ ...of, readAs: layout.as === 'statement' ? 'statement' : 'calls', note }, [tally], tally.rows),
      );
      return;
    }
    case 'cells': {
      const rows = await rowsByName(table);
      const rejected = readCells(table, rows, reading.cells);
      const note = rejected > 0 && `${rejected} rows name no cell or no place of it`;
      const told = {
        readAs: 'cells',
        rows: rows.length,
        taken: rows.length - rejected,
        rejected,
        ...(note && { note }),
      };
      files.push(() => ({ ...of, ...told }));
      return;
    }
    case 'registrations':
      await readRegistrations(table, reading, of);
      return;
    case 'nothing':
      await nothingRead(table, reading, of, layout.note);
  }
}

async function nothingRead(table: SampledTable, reading: Reading, of: FileReading, note: string): Promise<void> {
  let rows = 0;
  for await (const batch of table.batches) {
    rows += batch.length;
    reading.unread.keep(batch);
  }
  const count = { reason: 'rows that were not understood', count: rows };
  reading.files.push(() => ({
    ...of,
    readAs: null,
    rows,
    taken: 0,
    rejected: 0,
    passedOver: [...(of.passedOver ?? []), count],
    note,
  }));
}

const notes = (...said: (string | undefined)[]): string => said.filter((text) => text !== undefined).join('; ');

/** Whom this table calls by initials that look like a word for nobody; cells under `nobody` stay words for nobody. */
function initialsOf(table: SampledTable, { preset, options }: Extract<Layout, { as: 'links' }>): string[] {
  const found = PRESETS.find(({ name }) => name === preset)!;
  const ends = endsOf(table, found, options.columns ?? {});
  return initialsAmong([...new Set(ends)].flatMap((column) => (column === undefined ? [] : textsOf(table, column))));
}

function linkOptions({ options }: Reading, { file, place }: TablePlace): LinkTableOptions {
  const { dateOrder, epoch, decimal, somebody, nobody } = options;
  return { dateOrder, epoch, decimal, somebody, nobody, file, place };
}

async function sampledFrom(source: SourceTable, named: NamedTable, { options }: Reading): Promise<SampledTable> {
  if (named.header) return await sampled(named.header, named.batches);
  const rows = fillUsual(await collectRows(named), source.usual ?? {}, readColumns(options.columns));
  return await sampled(undefined, heldRows(rows));
}
