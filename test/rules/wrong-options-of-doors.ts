import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCase } from '../../src/case/index.ts';
import { reviewSheet } from '../../src/casework/index.ts';
import { readJudgements, toAnx, toCsv, toCypher, toCytoscape, toFtm, toPajek } from '../../src/index.ts';
import { changeCase, createCaseFolder, readLabelsFile, writeCaseFolder } from '../../src/io/index.ts';
import { openQueue, serveQueue } from '../../src/queue/index.ts';
import { type CaseStore, extractCase, openStore } from '../../src/scale/index.ts';
import { smallFindings } from '../report/findings-fixture.ts';
import type { WrongOptions } from './wrong-options.ts';

const findings = smallFindings();
const nowhere = join(tmpdir(), 'ringtrace-no-such-case');
const EXPORT: WrongOptions['wrong'] = [
  ['expires', 7],
  ['link', []],
  ['people', 'all'],
  ['runid', 'x'],
];

/** Asks a store in memory, which is closed whatever it says. */
const inStore =
  (ask: (store: CaseStore, options: never) => Promise<unknown>): WrongOptions['call'] =>
  async (options) => {
    const store = await openStore({ path: ':memory:' });
    return await ask(store, options).finally(store.close);
  };

/** Those of the exports, of reading, of files, of stores and queues: what has no schema is refused by the verb alone. */
export const WRONG_OPTIONS_OF_DOORS: readonly WrongOptions[] = [
  ...Object.entries({ toAnx, toCypher, toCytoscape, toFtm, toPajek, toCsv }).map(
    ([verb, write]): WrongOptions => ({
      verb,
      schema: 'exportOptionsSchema',
      call: (options) => write(findings, options),
      wrong: EXPORT,
    }),
  ),
  {
    verb: 'readCase',
    schema: 'readCaseOptionsSchema',
    call: (options) => readCase([{ name: 'a.csv', data: 'source,target\nA,B\n' }], options),
    wrong: [
      ['preset', 'cals'],
      ['dateOrder', 'year-first'],
      ['decimal', ';'],
      ['epoch', 'minutes'],
      ['maxUnpackedBytes', -1],
      ['shet', 'Feb'],
    ],
  },
  {
    verb: 'readJudgements',
    schema: 'readJudgementsOptionsSchema',
    call: (options) => readJudgements([], options),
    wrong: [
      ['columns', { lef: 'A' }],
      ['colums', {}],
    ],
  },
  {
    // Readers of one file name it as the place.
    verb: 'labels.csv',
    schema: 'readFileOptionsSchema',
    call: (options) => readLabelsFile('labels.csv', options),
    wrong: [
      ['maxUnpackedBytes', -1],
      ['encodin', 'utf-8'],
    ],
  },
  {
    verb: 'writeCaseFolder',
    schema: 'writeCaseFolderOptionsSchema',
    call: (options) => writeCaseFolder(nowhere, findings, options),
    wrong: [
      ['viewer', 'no'],
      ['titel', 'x'],
    ],
  },
  {
    verb: 'reviewSheet',
    call: (options) => reviewSheet(findings, options),
    wrong: [
      ['seed', -1],
      ['decoys', 0.5],
      ['decoy', 3],
    ],
  },
  { verb: 'changeCase', call: (options) => changeCase(nowhere, () => ({}) as never, options), wrong: [['key', 'x']] },
  {
    verb: 'createCaseFolder',
    call: (options) => createCaseFolder(nowhere, { state: {}, facts: [] } as never, options),
    wrong: [['key', 'x']],
  },
  {
    verb: 'openStore',
    call: openStore,
    wrong: [
      ['engine', 'sqlite'],
      ['threads', 0],
      ['client', {}],
      ['file', 'case.duckdb'],
    ],
  },
  {
    verb: 'add',
    call: inStore((store, options) => store.add([], options)),
    wrong: [
      ['preset', 'cals'],
      ['columns', { sorce: 'A' }],
      ['dateOrder', 'year-first'],
      ['nam', 'May'],
    ],
  },
  {
    verb: 'foldTies',
    call: inStore((store, options) => store.foldTies(options)),
    wrong: [
      ['kinds', 'call'],
      ['kind', ['call']],
    ],
  },
  {
    verb: 'cellHours',
    call: inStore((store, options) => store.cellHours(options)),
    wrong: [
      ['maxPeople', 1],
      ['minHours', 0],
      ['limit', 0.5],
      ['hours', 2],
    ],
  },
  {
    verb: 'extractCase',
    call: inStore((store, options) => extractCase(store, options)),
    wrong: [['kind', ['call']]],
  },
  ...Object.entries({ openQueue, serveQueue }).map(
    ([verb, open]): WrongOptions => ({
      verb,
      call: open,
      wrong: [
        ['url', 7],
        ['patienceMs', -1],
        ['keepMs', 10],
        ['thread', 2],
      ],
    }),
  ),
  { verb: 'serveQueue', call: serveQueue, wrong: [['threads', 0]] },
];
