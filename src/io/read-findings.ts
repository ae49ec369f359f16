import type { Shown } from '../display/index.ts';
import { type Findings, RingtraceError } from '../model/index.ts';
import { displayFindings } from '../report/index.ts';
import { decodeBytes } from './decode.ts';
import { fileBytes } from './file-bytes.ts';

const PARTS = ['options', 'network', 'communities', 'ranking', 'planners', 'ties', 'evidence', 'issues', 'caveats'];

/**
 * Reads findings back from the JSON that `toJson` wrote.
 *
 * @throws RingtraceError `unreadable-file`, `empty-input`; `malformed-file` for what is no findings, or of another shape.
 */
export async function readFindings(path: string): Promise<Findings & Shown> {
  let text = '';
  for await (const part of decodeBytes(fileBytes(path), path)) text += part;
  const remedy = 'give a findings.json that ringtrace wrote';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RingtraceError('malformed-file', path, (cause as Error).message, remedy, cause);
  }
  if (isFindings(value)) return displayFindings(value);
  throw new RingtraceError('malformed-file', path, 'holds no findings', remedy);
}

function isFindings(value: unknown): value is Findings {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'ringtrace')) return false;
  const parts = value as Record<string, unknown>;
  return PARTS.every((part) => typeof parts[part] === 'object' && parts[part] !== null);
}
