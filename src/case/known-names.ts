import { LINK_COLUMNS, PERSON_COLUMNS, PRESETS, plainName } from '../evidence/index.ts';
import { RECORD_COLUMNS } from '../identities/index.ts';
import { REGISTRATION_COLUMNS } from './registration.ts';
import { STATEMENT_COLUMNS } from './statement.ts';

/** Names of columns that exports use and no layout reads: they tell a header from what stands above it. */
const BESIDE =
  `duration|dur|duration sec|duration seconds|call duration|imei|imsi|cell|cell id|cgi|first cgi|last cgi|lac|site|tower|address|remarks|notes|sr|sr number|s number|sl number|item|row|roaming|smsc number
|operator|network|country|city|gender|sex|nationality|birth date|seat|description|balance|reference|status|left|right|verdict|author|reason|longitude|latitude|timeset|interval|degree|subject|text|message|body`
    .split(/[|\n]+/)
    .filter((name) => name !== '');

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...[LINK_COLUMNS, PERSON_COLUMNS, RECORD_COLUMNS, STATEMENT_COLUMNS, REGISTRATION_COLUMNS].flatMap((aliases) =>
      Object.values<readonly string[]>(aliases).flat(),
    ),
    ...PRESETS.flatMap(({ columns, recognizedBy }) => [...Object.values(columns).flat(), ...recognizedBy.flat()]),
    ...BESIDE,
  ].map(plainName),
);

/** Tells whether a cell is the name of a column in any layout. */
export function isKnownName(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length <= 60 && KNOWN.has(plainName(cell));
}
