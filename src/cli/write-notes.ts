import type { RingNetwork } from '../network/index.ts';

/** Says on stderr what was read and what is wrong: names of files and columns, and words of the case, may be those of a protected person. */
export function writeNotes(
  notes: readonly string[],
  { protection: { shield } }: Pick<RingNetwork, 'protection'>,
): void {
  for (const note of notes) process.stderr.write(`${shield.text(note)}\n`);
}
