import { type Findings, type ReportSection, standingJudgements, toHtml, writeReport } from 'ringtrace';
import { activeFilters } from '../panels/active-filters.tsx';
import { doubtsByName, outcomeInWords, type Scenario } from '../picture/scenario.ts';
import type { Scene } from '../scene.ts';
import type { ViewState } from '../state/view-state.ts';

/** The report of what is shown: that of the library, and after it what was set aside, supposed and written on the page. */
export function reportOfView(scene: Scene, state: ViewState, findings: Findings, title: string): string {
  const report = writeReport(findings, { title });
  const added = [viewSection(scene, state), scenarioSection(state.scenarios), writtenSection(state)].filter(
    (section) => section !== null,
  );
  return toHtml({ ...report, sections: [...report.sections, ...added] });
}

/** What the reader had set aside when the report was made; nothing where all is shown. */
function viewSection(scene: Scene, state: ViewState): ReportSection | null {
  const filters = activeFilters({ scene, state });
  if (filters.length === 0) return null;
  const people = `${scene.shown.size} of ${scene.index.view.people.length} people`;
  return {
    id: 'view',
    title: 'The view this was made from',
    parts: [
      { kind: 'sentence', text: `${people} were shown. Figures and ranks of this report are of the whole case.` },
      { kind: 'list', title: 'Filters in force', items: filters.map(({ label }) => label) },
    ],
  };
}

const text = (words: string, limit: number) => ({ kind: 'text' as const, text: words, limit });

/** What humans wrote and decided on the page, in their words. */
function writtenSection({ notes, decisions, judgements }: ViewState): ReportSection | null {
  const about = (key: string): string => (key.startsWith('[') ? (JSON.parse(key) as string[]).join(' and ') : key);
  const rows = [
    ...decisions.map(({ person, verdict, by, at, reason }) => [
      person,
      `${verdict}: ${reason}`,
      `${by}, ${at.slice(0, 10)}`,
    ]),
    ...standingJudgements(judgements).map(({ left, right, author, at, reason }) => [
      `${left} and ${right}`,
      `the same person: ${reason}`,
      `${author}, ${at.slice(0, 10)}`,
    ]),
    ...notes.map((note) => [about(note.about), note.text, '']),
  ];
  if (rows.length === 0) return null;
  return {
    id: 'written',
    title: 'Notes and decisions',
    parts: [
      {
        kind: 'table',
        caption: 'What was written on the page of the viewer. It is no part of what was computed.',
        columns: [{ label: 'about' }, { label: 'said', style: 'wide' }, { label: 'by' }],
        rows: rows.map(([who, said, by]) => [text(who!, 80), text(said!, 600), text(by!, 80)]),
      },
    ],
  };
}

function scenarioSection(scenarios: readonly Scenario[]): ReportSection | null {
  if (scenarios.length === 0) return null;
  return {
    id: 'scenarios',
    title: 'What if',
    parts: [
      {
        kind: 'table',
        caption: 'What would become of the leads of the whole case if these were wrong or gone, each ranked anew.',
        columns: [{ label: 'scenario' }, { label: 'not believed', style: 'wide' }, { label: 'then', style: 'wide' }],
        rows: scenarios.map((held) => [
          text(held.name, 80),
          text(doubtsByName(held.without), 300),
          text(outcomeInWords(held), 600),
        ]),
      },
    ],
  };
}
