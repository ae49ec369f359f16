import { PRESETS, readSense } from '../evidence/index.ts';
import { columnsCalled, type SampledTable, shareOf, textsOf } from './sampled-table.ts';
import { settleTimes } from './settle-times.ts';

const PARTIES = [
  'party',
  'parties',
  'number',
  'phone number',
  'contact',
  'contact number',
  'other party',
  'b party',
  'called number',
  'dialled number',
  'remote party',
  'participant',
  'participants',
  'to from',
  'from to',
  'phone',
  'telephone',
  'tel',
  'address',
  'nummer',
  'número',
  'numéro',
  'номер',
  'الرقم',
];

/** Who was called, of calls that went out unless a column says otherwise. */
const CALLED = [
  'number called',
  'number dialled',
  'number dialed',
  'called number',
  'dialled number',
  'dialed number',
  'dialled digits',
  'dialed digits',
  'called party',
  'gewählte nummer',
  'zielrufnummer',
  'número llamado',
  'número marcado',
  'numéro appelé',
  'numero chiamato',
  'número chamado',
  'набранный номер',
];

/**
 * The column of the other party in a list of one phone's own calls and messages: beside a time and a way, or called by a word for whoever was called where no
 * column says who called. Undefined where a table is no such list.
 */
export function oneSided(table: SampledTable): { readonly other: string; readonly hasWay: boolean } | undefined {
  const parties = columnsCalled(table, PARTIES).filter((column) => textsOf(table, column).length > 0);
  const ways = [...table.columns].filter(
    (column) =>
      !parties.includes(column) && shareOf(textsOf(table, column), (text) => readSense(text).way !== undefined) >= 0.8,
  );
  const calls = PRESETS.find(({ name }) => name === 'calls')!;
  if (settleTimes(table, calls).at === undefined) return undefined;
  const [party] = parties;
  if (ways.length > 0) return party === undefined ? undefined : { other: party, hasWay: true };
  const called = columnsCalled(table, CALLED).find((column) => shareOf(textsOf(table, column), isNumber) >= 0.8);
  return called === undefined ? undefined : { other: called, hasWay: false };
}

function isNumber(text: string): boolean {
  return /^\+?[\d\s().*#-]{3,20}$/.test(text);
}
