import { writeFileWhole } from '../io/index.ts';
import { RANKS_UNCATEGORIZED } from '../model/index.ts';

/** What a verb answers: it prints itself, and is plain data. */
interface Answer {
  toText(): string;
}

export interface PrintFlags {
  readonly json?: string | undefined;
  /** Said first, in text and JSON. */
  readonly rankUncategorized?: boolean | undefined;
}

/** Prints an answer as text, with a word before it where there is one; with `--json FILE` it is written there too, with `--json -` it alone is printed. */
export async function printAnswer(value: Answer, { json, rankUncategorized }: PrintFlags, before = ''): Promise<void> {
  const isNoticed = rankUncategorized && !('notice' in value);
  const notice = isNoticed ? `${RANKS_UNCATEGORIZED}\n\n` : '';
  const plain = isNoticed ? { notice: RANKS_UNCATEGORIZED, ...value } : value;
  await printText(() => `${notice}${before}${value.toText()}`, plain, json);
}

/** The same of a value whose text somebody else makes. */
export async function printText(text: () => string, value: unknown, json: string | undefined): Promise<void> {
  const written = `${JSON.stringify(value, null, 2)}\n`;
  if (json === '-') {
    process.stdout.write(written);
    return;
  }
  if (json !== undefined) await writeFileWhole(json, written);
  process.stdout.write(text());
}
