import { PRESETS } from '../evidence/index.ts';
import { CHAT_COLUMNS } from './chat-columns.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';
import { settleTimes } from './settle-times.ts';

/** Whether a table is of messages: who wrote what and when, and not to whom. */
export function isChat(table: SampledTable): boolean {
  const at = settleTimes(table, PRESETS.find(({ name }) => name === 'calls')!).at;
  const hasTime = at !== undefined || columnsCalled(table, CHAT_COLUMNS.counted).length > 0;
  return hasTime && columnsCalled(table, CHAT_COLUMNS.writers).length > 0 && isOfTexts(table);
}

/** Whether a column holds what was written. */
export function isOfTexts(table: SampledTable): boolean {
  return columnsCalled(table, CHAT_COLUMNS.texts).length > 0;
}
