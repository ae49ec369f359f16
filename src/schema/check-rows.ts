import { RingtraceError, type Row } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';

/** What any Standard Schema says of a value. */
export type SchemaVerdict<Out> =
  | { readonly value: Out; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing a Standard Schema finds wrong. */
export interface StandardIssue {
  /** What is wrong, for people. */
  readonly message: string;
  /** The steps to what is wrong. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Any Standard Schema: of this room, of valibot, zod, ArkType and others. */
export interface AnySchema<Out> {
  /** What Standard Schemas have in common. */
  readonly '~standard': { readonly validate: (value: unknown) => SchemaVerdict<Out> | Promise<SchemaVerdict<Out>> };
}

/** What is wrong with a cell of a checked row. */
export interface CheckedIssue {
  /** 1 is the first row. */
  readonly row: number;
  /** The path to the cell, its steps parted by dots; empty for the row itself. */
  readonly column: string;
  /** The code of the reader, else the schema library's word for the check (`issue.type`, `issue.code`), else `invalid`. */
  readonly code: string;
  /** What is wrong, for people. */
  readonly message: string;
  /** What stood in the cell; not enumerable, because it may name a person. */
  readonly value?: unknown;
}

/** No row is lost: rows = accepted + rejected. */
export interface CheckedRows<Out> {
  /** Rows as the schema gives them. */
  readonly accepted: readonly Out[];
  /** Rows it refuses, as they came. */
  readonly rejected: readonly unknown[];
  /** What is wrong with them. */
  readonly issues: readonly CheckedIssue[];
}

/**
 * Holds rows against a Standard Schema at the border of an app: which may come in, and what is wrong with the others?
 *
 * Every row is accepted or rejected whole; issues name row and column. Cost: linear.
 *
 * @example (await checkRows([{ id: 'P1', category: 'suspect' }, { id: 'P2' }], personSchema)).issues
 *   // => [{ row: 2, column: 'category', code: 'strict_object', message: 'is missing' }]
 */
export async function checkRows<Out>(rows: readonly unknown[], schema: AnySchema<Out>): Promise<CheckedRows<Out>> {
  checkSubject('checkRows', rows, 'rows');
  if (typeof schema?.['~standard']?.validate !== 'function') {
    throw new RingtraceError(
      'invalid-option',
      'checkRows',
      'the second argument is no Standard Schema',
      'give a schema',
    );
  }
  const accepted: Out[] = [];
  const rejected: unknown[] = [];
  const issues: CheckedIssue[] = [];
  for (const [index, row] of rows.entries()) {
    const verdict = await schema['~standard'].validate(row);
    if (verdict.issues === undefined) accepted.push(verdict.value);
    else {
      rejected.push(row);
      for (const issue of verdict.issues) issues.push(checkedIssue(index + 1, row, issue));
    }
  }
  return { accepted, rejected, issues };
}

function checkedIssue(row: number, record: unknown, issue: StandardIssue): CheckedIssue {
  const path = (issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step));
  const { code, type } = issue as { code?: unknown; type?: unknown };
  const word = [code, type].find((stated) => typeof stated === 'string');
  const checked = {
    row,
    column: path.map(String).join('.'),
    code: (word as string) ?? 'invalid',
    message: issue.message,
  };
  const value = path.reduce<unknown>(memberOf, record);
  if (value !== undefined) Object.defineProperty(checked, 'value', { value });
  return checked;
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Row)[key as string]
    : undefined;
}
