import type { Sheet } from '../display/index.ts';
import { countOf } from '../model/index.ts';
import type { ScriptCompleteness } from './script-completeness.ts';

/** Stage by stage: who is there to hold it. Nobody is named. */
export function completenessSheet(
  found: Pick<
    ScriptCompleteness,
    'completeCount' | 'stages' | 'fragments' | 'peopleCount' | 'unstagedCount' | 'critical'
  >,
): Sheet {
  const { completeCount, stages, fragments, peopleCount, unstagedCount, critical } = found;
  const missing = stages.filter(({ supply }) => supply === 'missing').map(({ stage }) => stage);
  const scarce = stages.filter(({ supply }) => supply === 'scarce').map(({ stage }) => stage);
  const listed = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));
  return {
    title: `${countOf(completeCount, 'fragment', 'fragments')} of ${fragments.length} can do the whole crime`,
    paragraphs: [
      `Missing stages: ${listed(missing)}. Scarce stages: ${listed(scarce)}.`,
      `${countOf(critical.length, 'person', 'people')} could not be missed by any complete fragment.`,
    ],
    records: () => stages,
    note: `${unstagedCount} of ${peopleCount} people with ties have no known stage: what is missing may be missing from the file alone.`,
  };
}
