import { PRESETS } from '../evidence/index.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';
import { settleTimes } from './settle-times.ts';

const WRITERS = [
  'from',
  'sender',
  'author',
  'sender name',
  'from name',
  'user',
  'username',
  'nickname',
  'participant',
  'name',
  'von',
  'autor',
  'автор',
];
const TEXTS = [
  'text',
  'message',
  'body',
  'content',
  'message text',
  'message body',
  'nachricht',
  'mensaje',
  'сообщение',
  'نص',
];

/** Whether a table is of messages: who wrote what and when, and not to whom. */
export function isChat(table: SampledTable): boolean {
  const at = settleTimes(table, PRESETS.find(({ name }) => name === 'calls')!).at;
  const hasTime = at !== undefined || columnsCalled(table, ['timestamp ms', 'date unixtime']).length > 0;
  return hasTime && columnsCalled(table, WRITERS).length > 0 && columnsCalled(table, TEXTS).length > 0;
}
