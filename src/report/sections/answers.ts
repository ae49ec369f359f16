import type { ReportFacts } from '../report.ts';
import { type ReportCell, type ReportPart, textCell } from '../section.ts';

/** What is left to be filled in by hand. */
const OPEN = '…';
const MOST_FILES = 3;
const HASH = 12;
const MOST_NAMED = 8;

/** What was said of who answers for the report, label by label; null or undefined where nobody said. */
function answers({ made, findings, expires }: ReportFacts): readonly (readonly [string, string | null | undefined])[] {
  const said = new Map(made.map(({ label, value }) => [label, value]));
  const { caseId, legalBasis } = findings.options;
  return [
    ['case', caseId],
    ['author', said.get('author')],
    ['unit', said.get('unit')],
    ['made on', said.get('made on')],
    ['reviewer', said.get('reviewer')],
    ['handling', said.get('handling')],
    ['legal basis', legalBasis],
    ['not to be relied on after', expires],
  ];
}

/** For the first page: who answers for it and what it was read from, and a box for whoever decides, each a line. */
export function answerParts(facts: ReportFacts): readonly ReportPart[] {
  const said = answers(facts);
  const cells = new Map(said.map(([label, value]) => [label, textCell(value ?? OPEN, 200)]));
  const shown = said.map(([label]) => label).filter((label) => label !== 'reviewer');
  const answered: ReportPart = {
    kind: 'table',
    caption:
      'Who answers for this; what nobody said is left open, to be filled in by hand. Whole hashes stand under Files.',
    columns: [...shown, 'read from (SHA-256)'].map((label) => ({ label })),
    rows: [[...shown.map((label) => cells.get(label)!), textCell(filesRead(facts), 400)]],
    isDetail: true,
  };
  return facts.leads.length === 0 ? [answered] : [answered, decisionBox(facts, cells.get('reviewer')!)];
}

function decisionBox({ findings }: ReportFacts, reviewer: ReportCell): ReportPart {
  const decisions = findings.review?.decisions ?? [];
  const decided = (verdict: 'checked' | 'confirmed'): string => {
    const people = decisions.filter((one) => one.verdict === verdict).map(({ person }) => person);
    const more = people.length > MOST_NAMED ? ` and ${people.length - MOST_NAMED} more` : '';
    return people.length === 0 ? OPEN : `${people.slice(0, MOST_NAMED).join(', ')}${more}`;
  };
  return {
    kind: 'table',
    caption:
      'Decision, by a human who read the evidence; nothing follows from a lead without one, and each has a line of its own under Decisions.',
    columns: ['reviewer', 'leads checked', 'leads confirmed', 'leads cleared', 'day and signature'].map((label) => ({
      label,
    })),
    rows: [
      [
        reviewer,
        textCell(decided('checked'), 400),
        textCell(decided('confirmed'), 400),
        textCell(OPEN),
        textCell(OPEN),
      ],
    ],
    isDetail: true,
  };
}

/** `calls.csv 1a2b3c4d5e6f`, for some files; of more how many. */
function filesRead({ findings }: ReportFacts): string {
  const hashes = new Map((findings.reading ?? []).map(({ file, sha256 }) => [file, sha256]));
  if (hashes.size === 0) return 'links handed over by a program';
  const named = [...hashes]
    .slice(0, MOST_FILES)
    .map(([file, hash]) => (hash ? `${file} ${hash.slice(0, HASH)}` : file));
  return `${named.join('; ')}${hashes.size > MOST_FILES ? `; and ${hashes.size - MOST_FILES} more` : ''}`;
}
