import { writeFileWhole } from '../io/index.ts';

/** What a verb answers: it prints itself, and is plain data. */
interface Answer {
  toText(): string;
}

/** Prints an answer as text, with a word before it where there is one; with `--json FILE` it is written there too, with `--json -` it alone is printed. */
export async function printAnswer(value: Answer, json: string | undefined, before = ''): Promise<void> {
  await printText(() => `${before}${value.toText()}`, value, json);
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
