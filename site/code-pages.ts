import { EXPORT_FORMATS } from '../src/cli/export-formats.ts';
import { LINK_COLUMNS, PERSON_COLUMNS, PRESETS } from '../src/evidence/index.ts';
import { RECORD_COLUMNS } from '../src/identities/index.ts';
import { FORMATS } from '../src/tables/index.ts';
import { ERROR_CODES } from './error-codes.ts';
import { ISSUE_CODES } from './issue-codes.ts';

/** Pages made of tables of the code itself: what columns are called, what layouts there are, and what may be wrong. */
export function codePages(): [path: string, text: string][] {
  return [
    ['reference/columns.md', columnsPage()],
    ['reference/codes.md', codesPage()],
  ];
}

/** What a table needs stands first. */
const FIRST: readonly string[] = ['source', 'target', 'kind', 'at', 'id', 'name', 'category', 'role'];

function placeOf(field: string): number {
  return FIRST.includes(field) ? FIRST.indexOf(field) : FIRST.length;
}

function columnsPage(): string {
  const table = (columns: Readonly<Record<string, readonly string[]>>): string[] => [
    '| field | columns |',
    '| --- | --- |',
    ...Object.entries(columns)
      .sort(([a], [b]) => placeOf(a) - placeOf(b))
      .map(([field, names]) => `| \`${field}\` | ${names.map(safe).join(', ')} |`),
    '',
  ];
  return [
    '# Columns, layouts and formats',
    '',
    'What the readers look for, from the tables that they read by. Case, blanks, `_` and `-` do not matter.',
    '',
    '## Links',
    '',
    ...table(LINK_COLUMNS),
    '## People',
    '',
    ...table(PERSON_COLUMNS),
    '## Registers',
    '',
    ...table(RECORD_COLUMNS),
    '## Layouts',
    '',
    '| preset | question | kind |',
    '| --- | --- | --- |',
    ...PRESETS.map(({ name, question, kind }) => `| \`${name}\` | ${safe(question)} | ${kind} |`),
    '',
    '## Formats',
    '',
    'Each also as `.gz`, and several in a `.zip`. What is read in each: [what is read](../formats.md).',
    '',
    '| format | endings |',
    '| --- | --- |',
    ...FORMATS.map(({ name, extensions }) => `| \`${name}\` | ${extensions.map((end) => `\`${end}\``).join(', ')} |`),
    '',
    '## Exports',
    '',
    `Of \`ringtrace export --format\`: ${EXPORT_FORMATS.map((name) => `\`${name}\``).join(', ')}. What each holds: [what is written](../formats.md#what-is-written).`,
    '',
  ].join('\n');
}

function codesPage(): string {
  const rows = (codes: Readonly<Record<string, readonly [string, string]>>): string[] =>
    Object.entries(codes).map(([code, [means, remedy]]) => `| \`${code}\` | ${safe(means)} | ${safe(remedy)} |`);
  return [
    '# Codes of errors and issues',
    '',
    'An error stops a call; an issue is about one row, and the others go on. Messages say the place and the remedy in full; these are what programs read.',
    '',
    '## Errors',
    '',
    '| code | means | remedy |',
    '| --- | --- | --- |',
    ...rows(ERROR_CODES),
    '',
    '## Issues of rows',
    '',
    '| code | means | remedy |',
    '| --- | --- | --- |',
    ...rows(ISSUE_CODES),
    '',
  ].join('\n');
}

function safe(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
