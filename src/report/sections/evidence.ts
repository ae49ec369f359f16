import { type CaseLink, compareIds, countOf } from '../../model/index.ts';
import type { ReportLead } from '../report.ts';
import { sayRows } from '../say-rows.ts';
import { namesUpTo, type ReportCell, type ReportColumn, type ReportTable, textCell } from '../section.ts';
import { tallyWords } from '../tally-words.ts';

/** Of those who were at one event. */
const MOST_NAMES = 60;

/** What links of one event, or one link of none, say together: a line of the annex. */
interface EvidenceLine {
  readonly links: readonly [CaseLink, ...CaseLink[]];
  readonly people: readonly string[];
}

/** The links that a lead cites: an event with those who were there in one line, any other link in a line of its own; columns that no link fills are left out. */
export function evidenceTable({ lead, evidence }: ReportLead, place: number): ReportTable | null {
  if (evidence.length === 0) return null;
  const lines = linesOf(evidence);
  const columns = COLUMNS.filter(({ isFilled }) => isFilled === undefined || evidence.some(isFilled));
  return {
    kind: 'table',
    id: evidenceId(place),
    caption: `Lead ${place}, ${lead.person}: ${evidenceWords(evidence)}`,
    columns: columns.map(({ label, style }) => ({ label, ...(style && { style }) })),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line))),
    isDetail: true,
  };
}

/** Where the annex holds the evidence of a lead. */
export function evidenceId(place: number): string {
  return `evidence-${place}`;
}

/** `12 links that the reasons cite; grades A1 3, B2 9; 4 assessments, not fact`. */
export function evidenceWords(evidence: readonly CaseLink[]): string {
  const grades = new Map<string, number>();
  for (const { grade = 'ungraded' } of evidence) grades.set(grade, (grades.get(grade) ?? 0) + 1);
  const graded =
    grades.size === 1 && grades.has('ungraded') ? 'none graded' : `grades ${tallyWords([...grades].sort())}`;
  const assessed = evidence.filter(({ basis }) => basis === 'assessment').length;
  const judged = assessed === 0 ? '' : `; ${countOf(assessed, 'assessment', 'assessments')}, not fact`;
  return `${countOf(evidence.length, 'link', 'links')} that the reasons cite; ${graded}${judged}`;
}

function linesOf(evidence: readonly CaseLink[]): EvidenceLine[] {
  const lines = new Map<string, [CaseLink, ...CaseLink[]]>();
  for (const link of evidence) {
    const { id, event, kind, at, report, informant, grade, basis, file } = link;
    // What two rows of one event say differently stays in two lines.
    const key = JSON.stringify(event === undefined ? [id] : [event, kind, at, report, informant, grade, basis, file]);
    const held = lines.get(key);
    if (held) held.push(link);
    else lines.set(key, [link]);
  }
  return [...lines.values()].map((links) => {
    const people = new Set(links.flatMap(({ source, target }) => [source, target]));
    return { links, people: [...people].sort(compareIds) };
  });
}

interface EvidenceColumn extends ReportColumn {
  readonly isFilled?: (link: CaseLink) => boolean;
  readonly cell: (line: EvidenceLine) => ReportCell;
}

const COLUMNS: readonly EvidenceColumn[] = [
  {
    label: 'when',
    style: 'short',
    isFilled: ({ at }) => at !== undefined,
    cell: ({ links: [{ at = '' }] }) => textCell(at, 24),
  },
  { label: 'kind', style: 'short', cell: ({ links: [{ kind }] }) => textCell(kind, 24) },
  {
    label: 'event',
    style: 'short',
    isFilled: ({ event }) => event !== undefined,
    cell: ({ links: [{ event = '' }] }) => textCell(event, 24),
  },
  {
    label: 'between, or who was there',
    style: 'wide',
    cell: ({ links: [{ event, source, target, directed }], people }) =>
      event === undefined
        ? { kind: 'tie', source, target, directed }
        : { kind: 'names', ...namesUpTo(MOST_NAMES, people) },
  },
  ...(['report', 'informant', 'grade', 'basis'] as const).map(
    (field): EvidenceColumn => ({
      label: field,
      ...(field === 'grade' && { style: 'short' as const }),
      isFilled: (link) => link[field] !== undefined,
      cell: ({ links: [link] }) => textCell(link[field] ?? '', 40),
    }),
  ),
  {
    label: 'read from',
    isFilled: ({ file }) => file !== undefined,
    cell: ({ links }) => textCell(placeOf(links), 120),
  },
  {
    label: 'link',
    style: 'code',
    cell: ({ links: [{ id }, ...others] }) =>
      textCell(others.length === 0 ? id : `${id} and ${others.length} more`, 48),
  },
];

/** `calls.csv, row 17`; `book.xlsx, Feb, rows 3–9, 12`. */
function placeOf(links: readonly CaseLink[]): string {
  const rows = links.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const file = links[0]?.file ?? '';
  return rows.length === 0 ? file : `${file}, ${sayRows(rows)}`;
}
