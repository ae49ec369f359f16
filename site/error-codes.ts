import type { ErrorCode } from '../src/model/index.ts';

/** Each code of an error: what it means, and what to do. The compiler misses a code that is not here. */
export const ERROR_CODES: Readonly<Record<ErrorCode, readonly [means: string, remedy: string]>> = {
  aborted: ['The `signal` that was handed in stopped the work.', 'Nothing; call again to do it anew.'],
  'empty-input': ['There is nothing to work on.', 'Give at least one row, link or file.'],
  'engine-failed': [
    'DuckDB, ClickHouse or Redis cannot be reached, or gave up: a full disk, a wrong address or password.',
    'Mend what the message names and call again; what was added whole is still there.',
  ],
  'invalid-option': ['An option or argument cannot stand.', 'The message names it, what was given and what may be.'],
  'malformed-file': [
    'A file is not what its ending says, or is damaged.',
    'Export it anew; the message names the place in it.',
  ],
  'missing-package': [
    'An optional package is needed and not installed.',
    'Install the package that the message names.',
  ],
  'not-reviewed': [
    'Something is to be handed over that no human has looked at.',
    'Decide on each lead first; the message says what is open.',
  ],
  'protected-person': [
    'The question is about somebody who may not be ranked or named.',
    'Ask about somebody else; correct the category where it is wrong.',
  ],
  'unknown-column': ['No column fits a field that is needed.', 'Say which column it is with `columns` (`--columns`).'],
  'unknown-measure': [
    'There is no measure of that name.',
    'Take a name of `MEASURES`, or hand in a measure of your own.',
  ],
  'unknown-person': ['Nobody of that id is in the case.', 'Write the id as the case writes it.'],
  'unknown-source': [
    'No report, informant or event of that id is in the case.',
    'Write it as `report:R1`, as the case writes it.',
  ],
  'unreadable-file': [
    'A file cannot be opened, or is of no format that is read.',
    'Check path and rights; the message says what to export instead.',
  ],
  'worker-failed': ['A thread died.', 'Call again with `workers: 1`; tell us of it.'],
};
