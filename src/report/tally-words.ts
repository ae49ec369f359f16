/** `call 17, order 5`: the commonest eight, the others as a number. */
export function tallyWords(counts: readonly (readonly [word: string, count: number])[]): string {
  const shown = counts.slice(0, MOST).map(([word, count]) => `${word} ${count}`);
  const rest = counts.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

const MOST = 8;
