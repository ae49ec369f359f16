import type { Shown } from '../display/index.ts';
import { type Findings, RingtraceError } from '../model/index.ts';
import { displayFindings } from '../report/index.ts';
import { decodeText, jsonFault } from '../tables/index.ts';
import { checkedFindings } from './checked-findings.ts';
import { fileSource } from './file-source.ts';

/**
 * Reads findings back from the JSON that `toJson` wrote. Every member is checked, because reports and exports trust them. Findings that call
 * their leads `planners`, as earlier ones do, are read as well.
 *
 * @throws RingtraceError `unreadable-file`, `empty-input`; `malformed-file` for what is no findings, naming the first member that is not as it
 * should be, and what to do where another version wrote them.
 */
export async function readFindings(path: string): Promise<Findings & Shown> {
  let text = '';
  for await (const part of decodeText((await fileSource(path)).stream(), path)) text += part;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RingtraceError('malformed-file', path, jsonFault(text), 'give a findings.json that ringtrace wrote');
  }
  return displayFindings(checkedFindings(value, path));
}
