import { type Findings, type ReportSection, toHtml, writeReport } from 'ringtrace';
import { activeFilters } from '../panels/active-filters.tsx';
import { doubtsByName, outcomeInWords, type Scenario } from '../picture/scenario.ts';
import type { Scene } from '../scene.ts';
import type { ViewState } from '../state/view-state.ts';

/** The report of what is shown: that of the library, and after it the scenarios that were kept. */
export function reportOfView(scene: Scene, state: ViewState, findings: Findings, title: string): string {
  const report = writeReport(findings, { title });
  const added = [viewSection(scene, state), scenarioSection(state.scenarios)].filter((section) => section !== null);
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

function scenarioSection(scenarios: readonly Scenario[]): ReportSection | null {
  if (scenarios.length === 0) return null;
  const text = (words: string, limit: number) => ({ kind: 'text' as const, text: words, limit });
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
