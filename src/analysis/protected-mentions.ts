import type { RingNetwork } from '../network/index.ts';

const MOST_WORDS = 6;

/** Tells whether a text holds the id or a name of somebody protected, whole words and whatever their capitals: such a text is not printed. */
export function protectedMentions(network: RingNetwork): (text: string) => boolean {
  const keys = new Set<string>();
  for (const id of network.people) {
    if (network.isEligible(id)) continue;
    for (const text of [id, ...(network.person(id).names ?? [])]) keys.add(wordsOf(text).join(' '));
  }
  keys.delete('');
  return (text) => {
    const words = wordsOf(text);
    return words.some((_, from) =>
      words.slice(from, from + MOST_WORDS).some((_, more) => keys.has(words.slice(from, from + more + 1).join(' '))),
    );
  };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
