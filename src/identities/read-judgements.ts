import { type ColumnAliases, type ColumnMap, columnsOf, findColumns, isRow, readText } from '../evidence/index.ts';
import { RingtraceError, type Row } from '../model/index.ts';
import { writeId } from '../protection/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { readJudgementsRules } from './identity-rules.ts';
import type { IdentityVerdict, JudgementLog, Signature } from './judgement.ts';
import { recordJudgement } from './record-judgement.ts';
import { undoJudgement } from './undo-judgement.ts';

type JudgementField = 'left' | 'right' | 'verdict' | 'author' | 'at' | 'reason' | 'withdraws';

const COLUMNS: ColumnAliases<JudgementField> = Object.freeze({
  left: ['left'],
  right: ['right'],
  verdict: ['verdict'],
  author: ['author'],
  at: ['at', 'date'],
  reason: ['reason'],
  withdraws: ['withdraws'],
});

/** What `readJudgements` may be told. */
export interface ReadJudgementsOptions {
  /** Stands in the error. */
  readonly file?: string | undefined;
}

/**
 * Reads what was judged of pairs of records, from a sheet or from the JSON of a log: rows of left, right, verdict, author, at (or date),
 * reason, or of withdraws, author, at, reason. Rows are judged in order, so a log that was stored comes back as it was.
 *
 * A row without a verdict has not been judged yet and is passed over, so a sheet of proposals can be filled in bit by bit. The
 * apostrophe that keeps a spreadsheet from taking +385... for a formula is taken off. A judgement that cannot be read stops the reading:
 * one left out would merge or part people unseen. Cost: quadratic in the judgements, for the copies of the log; 10,000 take less than a second.
 *
 * @throws RingtraceError `malformed-file` naming the row; `unknown-column` when no row has a column for left, right or verdict.
 * @example
 * const row = { left: 'R1', right: 'R2', verdict: 'same', author: 'analyst-2', date: '2024-05-01', reason: 'same photograph' };
 * readJudgements([row, { ...row, right: 'R3', verdict: '' }]).map(({ id }) => id) // => ['J1']
 */
export function readJudgements(rows: readonly unknown[], options: ReadJudgementsOptions = {}): JudgementLog {
  checkSubject('readJudgements', rows, 'rows');
  checkOptions('readJudgements', options, readJudgementsRules);
  const { file } = options;
  const place = file ?? 'readJudgements';
  const columns = findColumns(columnsOf(rows), COLUMNS, {}, place);
  if (rows.length > 0 && !columns.has('withdraws')) {
    for (const field of ['left', 'right', 'verdict'] as const) {
      if (columns.has(field)) continue;
      const remedy = 'give columns left, right, verdict, author, at, reason';
      throw new RingtraceError('unknown-column', place, `no row has a column '${field}'`, remedy);
    }
  }
  return [...rows].reduce<JudgementLog>((log, row, i) => {
    try {
      return addRow(log, row, columns);
    } catch (error) {
      if (!(error instanceof RingtraceError)) throw error;
      throw new RingtraceError('malformed-file', `${place}, row ${i + 1}`, error.problem, error.remedy, error);
    }
  }, []);
}

function addRow(log: JudgementLog, row: unknown, columns: ColumnMap<JudgementField>): JudgementLog {
  const cell = (field: JudgementField): string => {
    const column = columns.get(field);
    const value = column !== undefined && isRow(row) && Object.hasOwn(row, column) ? (row as Row)[column] : undefined;
    const text = readText(value);
    return typeof text === 'string' ? text.replace(/^'(?=\s*[=+\-@＝＋－＠])/, '') : '';
  };
  const signed: Signature = { author: cell('author'), at: cell('at').trim(), reason: cell('reason') };
  const withdraws = cell('withdraws').trim();
  if (withdraws !== '') return undoJudgement(log, { ...signed, judgement: withdraws });
  const verdict = cell('verdict').trim().toLowerCase() as IdentityVerdict;
  if (isRow(row) && verdict === ('' as string)) return log;
  return recordJudgement(log, { ...signed, records: [writeId(cell('left')), writeId(cell('right'))], verdict });
}
