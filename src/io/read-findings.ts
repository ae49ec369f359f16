import * as v from 'valibot';
import type { Shown } from '../display/index.ts';
import { type Findings, RingtraceError, updateFindings } from '../model/index.ts';
import { findingsSchema } from '../records/index.ts';
import { displayFindings } from '../report/index.ts';
import { decodeText, jsonFault } from '../tables/index.ts';
import { fileSource } from './file-source.ts';

/**
 * Reads findings back from the JSON that `toJson` wrote. Every member is checked, because reports and exports trust them. Findings that call
 * their leads `planners`, as earlier ones do, are read as well.
 *
 * @throws RingtraceError `unreadable-file`, `empty-input`; `malformed-file` for what is no findings, naming the first member that is not as it
 * should be.
 */
export async function readFindings(path: string): Promise<Findings & Shown> {
  let text = '';
  for await (const part of decodeText((await fileSource(path)).stream(), path)) text += part;
  const remedy = 'give a findings.json that ringtrace wrote';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RingtraceError('malformed-file', path, jsonFault(text), remedy);
  }
  try {
    value = updateFindings(value);
  } catch (cause) {
    throw new RingtraceError('malformed-file', path, (cause as Error).message, remedy, cause);
  }
  const [problem] = v.safeParse(findingsSchema, value, { abortEarly: true }).issues ?? [];
  if (problem === undefined) return displayFindings(value as Findings);
  const member = v.getDotPath(problem);
  throw new RingtraceError(
    'malformed-file',
    path,
    `holds no findings${member === null ? '' : `: ${member} ${problem.message}`}`,
    remedy,
  );
}
