import { type Findings, updateFindings } from 'ringtrace';
import { findingsSchema } from 'ringtrace/schema';

/** Findings as `toJson` writes them, every member checked by the library; null for a file that is none. */
export async function readFindings(file: File): Promise<Findings | null> {
  const value = await findingsIn(file);
  return value === null ? null : checkedFindings(file.name, value);
}

/** Findings of this version, or an error that names the place where they are none. */
export async function checkedFindings(name: string, value: unknown): Promise<Findings> {
  const updated = updateFindings(value as object);
  const checked = await findingsSchema['~standard'].validate(updated);
  const [problem] = checked.issues ?? [];
  if (problem === undefined) return updated as Findings;
  const place = (problem.path ?? []).map((part) => (typeof part === 'object' ? part.key : part)).join('.');
  throw new Error(`${name}: its '${place}' is not what findings of ringtrace hold; write it with toJson(findings)`);
}

async function findingsIn(file: File): Promise<object | null> {
  if (!/^\s*\{/.test((await file.slice(0, 64).text()).replace(/^\uFEFF/, ''))) return null;
  const text = await file.text();
  if (!text.includes('"ringtrace"') || !text.includes('"ranking"')) return null;
  try {
    const value = JSON.parse(text) as object;
    return 'ringtrace' in value && 'ranking' in value ? value : null;
  } catch {
    return null;
  }
}
