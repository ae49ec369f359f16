import * as v from 'valibot';
import { type Findings, RingtraceError, updateFindings } from '../model/index.ts';
import { findingsSchema } from '../records/index.ts';

/**
 * Findings out of parsed JSON, every member checked.
 *
 * @throws RingtraceError `malformed-file` for what is no findings, naming the first member that is not as it should be, and the version that wrote
 * it.
 */
export function checkedFindings(value: unknown, path: string): Findings {
  const remedy = remedyFor(value);
  let updated: unknown;
  try {
    updated = updateFindings(value);
  } catch (cause) {
    throw new RingtraceError('malformed-file', path, (cause as Error).message, remedy, cause);
  }
  const [problem] = v.safeParse(findingsSchema, updated, { abortEarly: true }).issues ?? [];
  if (problem === undefined) return updated as Findings;
  const member = v.getDotPath(problem);
  const told = `holds no findings${member === null ? '' : `: ${member} ${problem.message}`}`;
  throw new RingtraceError('malformed-file', path, told, remedy);
}

function remedyFor(value: unknown): string {
  const plain = 'give a findings.json that ringtrace wrote';
  const wrote = typeof value === 'object' && value !== null ? (value as { ringtrace?: unknown }).ringtrace : undefined;
  if (typeof wrote !== 'string' || !/^\d+\.\d+\.\d+[\w.+-]{0,20}$/.test(wrote)) return plain;
  return `${plain}; ringtrace ${wrote} wrote it: if this is another version, analyze the case anew, or read it with that one`;
}
