import type { CaseInput, CaseReading } from '../../src/case/index.ts';

type ReadCase = (inputs: readonly CaseInput[]) => Promise<CaseReading>;

/** Reads files handed in as Base64, and tells of each in one line: links, people, and as what. */
export async function readSamples(
  readCase: ReadCase,
  samples: Record<string, string>,
): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const [name, base64] of Object.entries(samples)) {
    const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const { links, people, files } = await readCase([{ name, data }]);
    const said = [links.map(({ id }) => id), people.map(({ id }) => id), files.map(({ readAs }) => readAs)];
    told[name] = said.map((words) => words.join()).join(' / ');
  }
  return told;
}
