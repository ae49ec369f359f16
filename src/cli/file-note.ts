import type { FileReading } from '../model/index.ts';

const MOST_COLUMNS = 20;

/** How one table was read, in one line: as what, how many rows became what, and where none did, the columns that were seen. */
export function fileNote({
  file,
  sheet,
  readAs,
  rows,
  taken,
  rejected = 0,
  passedOver = [],
  note,
  columns = [],
  encoding,
}: FileReading): string {
  const name = sheet === undefined ? file : `${file}, ${sheet}`;
  if (readAs === null) {
    const seen = columns.length === 0 ? '' : `; its columns: ${columns.slice(0, MOST_COLUMNS).join(', ')}`;
    return `${name}: not read, ${note ?? 'no layout knows its columns'}${seen}`;
  }
  const parts = [
    ...(rejected > 0 ? [`${rejected} set aside`] : []),
    ...passedOver.map(({ reason, count }) => `${count} ${reason}`),
  ];
  const counted =
    parts.length > 0 && rows !== undefined ? [`${taken ?? rows} of ${rows} rows; ${parts.join(', ')}`] : [];
  const told = [
    ...counted,
    ...(note === undefined ? [] : [note]),
    ...(encoding === undefined ? [] : [`taken for ${encoding}`]),
  ];
  return [`${name}: read as ${readAs}`, ...told].join('; ');
}
