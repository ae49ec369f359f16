import type { Shield } from '../protection/index.ts';

/** Says on stderr what was read and what is wrong: names of files and columns, and words of the case, may be those of a protected person. */
export function writeNotes(notes: readonly string[], shield: Shield | undefined): void {
  for (const note of notes) process.stderr.write(`${shield?.text(note) ?? note}\n`);
}
