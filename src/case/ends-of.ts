import { type AttendanceField, findColumns, LINK_COLUMNS, type LinkField, type Preset } from '../evidence/index.ts';
import type { SampledTable } from './sampled-table.ts';

export type Columns = Partial<Record<LinkField | AttendanceField, string>>;

/** The columns of the two ends as the reader of links will find them. */
export function endsOf(table: SampledTable, { columns }: Preset, stated: Columns): (string | undefined)[] {
  const aliases = {
    source: [...(columns.source ?? []), ...LINK_COLUMNS.source],
    target: [...(columns.target ?? []), ...LINK_COLUMNS.target],
  };
  const { source, target } = stated;
  const named = { ...(source !== undefined && { source }), ...(target !== undefined && { target }) };
  const found = findColumns<'source' | 'target'>(table.columns, aliases, named, 'readCase');
  return [found.get('source'), found.get('target')];
}
