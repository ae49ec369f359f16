import { formatCount } from '../format-number.ts';
import type { ReportFacts } from '../report.ts';
import { numberCell, numeric, type ReportSection, textCell } from '../section.ts';

/** Which files it all was read from, each with a hash by which it is known again; left out where the case came as links. */
export function filesSection({ findings }: ReportFacts): ReportSection | null {
  const { reading = [] } = findings;
  if (reading.length === 0) return null;
  return {
    id: 'files',
    title: 'Files',
    parts: [
      {
        kind: 'table',
        caption:
          'What was read. The hash is the SHA-256 of the file as it was handed over; of what lies in an archive, of the archive.',
        columns: [
          { label: 'file' },
          { label: 'read as' },
          numeric('rows taken'),
          numeric('set aside'),
          numeric('bytes'),
          { label: 'SHA-256', style: 'hash' },
        ],
        rows: reading.map(({ file, sheet, readAs, taken, rejected, bytes, sha256 = '' }) => [
          textCell(sheet === undefined ? file : `${file}, ${sheet}`, 120),
          textCell(readAs ?? 'not read', 40),
          ...[taken, rejected, bytes].map((count) => numberCell(count === undefined ? '' : formatCount(count))),
          textCell(sha256, 64),
        ]),
        isDetail: true,
      },
    ],
  };
}
