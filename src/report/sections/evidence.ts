import { type CaseLink, countOf } from '../../model/index.ts';
import { type ReportCell, type ReportColumn, type ReportPart, textCell } from '../section.ts';
import { tallyWords } from '../tally-words.ts';

const MOST_LINKS = 25;

/** The links that the reasons cite, with what they are worth; columns that no link fills are left out. */
export function evidenceParts(
  citing: readonly { readonly links: readonly string[] }[],
  evidence: readonly CaseLink[],
): ReportPart[] {
  if (evidence.length === 0) return [];
  const shown = evidence.slice(0, MOST_LINKS);
  const columns = COLUMNS.filter(({ isFilled }) => isFilled === undefined || shown.some(isFilled));
  const missing = new Set(citing.flatMap(({ links }) => links)).size - shown.length;
  return [
    {
      kind: 'table',
      caption: `Evidence: ${countOf(evidence.length, 'link', 'links')} that the reasons cite${worthOf(evidence)}`,
      columns,
      rows: shown.map((link) => columns.map(({ cell }) => cell(link))),
      isDetail: true,
    },
    ...(missing > 0
      ? [
          {
            kind: 'sentence',
            text: `${countOf(missing, 'more cited link is', 'more cited links are')} not shown.`,
            tone: 'note',
          } as const,
        ]
      : []),
  ];
}

interface EvidenceColumn extends ReportColumn {
  readonly isFilled?: (link: CaseLink) => boolean;
  readonly cell: (link: CaseLink) => ReportCell;
}

const COLUMNS: readonly EvidenceColumn[] = [
  { label: 'link', style: 'code', cell: ({ id }) => textCell(id, 24) },
  {
    label: 'when',
    style: 'short',
    isFilled: ({ at }) => at !== undefined,
    cell: ({ at = '' }) => textCell(at, 24),
  },
  { label: 'kind', cell: ({ kind }) => textCell(kind, 40) },
  {
    label: 'between',
    cell: ({ source, target, directed }) => ({ kind: 'tie', source, target, directed }),
  },
  ...(['report', 'informant', 'grade', 'basis'] as const).map(
    (field): EvidenceColumn => ({
      label: field,
      ...(field === 'grade' && { style: 'short' as const }),
      isFilled: (link) => link[field] !== undefined,
      cell: (link) => textCell(link[field] ?? '', 40),
    }),
  ),
  {
    label: 'read from',
    isFilled: ({ file }) => file !== undefined,
    cell: (link) => textCell(placeOf(link), 60),
  },
];

/** `calls.csv, row 17`. */
function placeOf({ file = '', row }: CaseLink): string {
  return row === undefined ? file : `${file}, row ${row}`;
}

/** `; grades A1 3, B2 12; 4 assessments`. */
function worthOf(evidence: readonly CaseLink[]): string {
  const grades = new Map<string, number>();
  for (const { grade = 'ungraded' } of evidence) grades.set(grade, (grades.get(grade) ?? 0) + 1);
  const graded =
    grades.size === 1 && grades.has('ungraded') ? 'none graded' : `grades ${tallyWords([...grades].sort())}`;
  const assessed = evidence.filter(({ basis }) => basis === 'assessment').length;
  return `; ${graded}${assessed === 0 ? '' : `; ${countOf(assessed, 'assessment', 'assessments')}, not fact`}`;
}
