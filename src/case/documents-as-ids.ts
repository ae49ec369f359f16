import { PRESETS } from '../evidence/index.ts';
import type { Layout } from './find-layout.ts';
import { columnsCalled, type SampledTable, shareOf, textsOf } from './sampled-table.ts';

/** A name has no digit in it; an id of a person has, as a rule. */
const isName = (text: string): boolean => /\p{L}{2}/u.test(text) && !/\p{N}/u.test(text);

/**
 * Where a list of who traveled calls people by name and every row has the number of their document, the document is the id and the name what they are called: two
 * of one name are two people. A column that is stated wins, and so does a column of ids.
 */
export function documentsAsIds(table: SampledTable, layout: Layout, stated: string | undefined): Layout {
  if (layout.as !== 'links' || layout.preset !== 'manifest' || stated !== undefined) return layout;
  const { columns } = PRESETS.find(({ name }) => name === 'manifest')!;
  const [person] = columnsCalled(table, columns.person ?? []);
  const [document] = columnsCalled(table, columns.document ?? []);
  const isParted = columnsCalled(table, columns.familyName ?? []).length > 0;
  if (person === undefined || document === undefined || isParted) return layout;
  const names = textsOf(table, person);
  if (names.length === 0 || textsOf(table, document).length < names.length || shareOf(names, isName) < 0.95)
    return layout;
  const { columns: own, without = [] } = layout.options;
  return {
    ...layout,
    options: { ...layout.options, columns: { ...own, givenName: person }, without: [...without, 'person'] },
  };
}
