const DELIMITERS = [',', ';', '\t', '|'] as const;
const MOST_LINES = 60;
const QUOTED = /(^|[,;\t|\r\n])"(?:[^"]|"")*"(?=[,;\t|\r\n]|$)/g;

/** What parts the cells of a text, and what its lines end with. */
export interface Delimiting {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

/**
 * Finds what parts the cells: the delimiter by which most lines have one and the same number of cells, more cells being better; blanks where no
 * other does. Old Macs end lines with a return alone, even where one line ends otherwise.
 */
export function findDelimiter(head: string): Delimiting {
  const returns = head.match(/\r(?!\n)/g)?.length ?? 0;
  const feeds = head.match(/\n/g)?.length ?? 0;
  const newline = returns > feeds ? '\r' : '\n';
  const lines = head
    // Lines may end within a quoted cell.
    .replace(QUOTED, (_, before: string) => `${before}q`)
    .split(newline)
    // The last may be cut off.
    .slice(0, head.length > 0 && !head.endsWith(newline) && feeds + returns > 3 ? -1 : undefined)
    .map((line) => line.trimEnd().replace(/"(?:[^"]|"")*"/g, 'q'))
    .filter((line) => line.trim() !== '' && !/^\s*[#%](?![,;\t|])/.test(line))
    .slice(0, MOST_LINES);
  const scored = DELIMITERS.map((delimiter) => ({
    delimiter,
    ...scoreOf(lines, (line) => line.split(delimiter).length),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.share >= 0.5) return { delimiter: best.delimiter, newline };
  const blanks = scoreOf(lines, (line) => line.trim().split(/[ \t]+/).length);
  if (blanks.share >= 0.9 && blanks.cells <= 6) return { delimiter: ' ', newline };
  return { delimiter: best.score > 0 ? best.delimiter : firstUsed(lines), newline };
}

function scoreOf(
  lines: readonly string[],
  count: (line: string) => number,
): { readonly score: number; readonly share: number; readonly cells: number } {
  const tally = new Map<number, number>();
  for (const line of lines) {
    const cells = count(line);
    if (cells > 1) tally.set(cells, (tally.get(cells) ?? 0) + 1);
  }
  let [score, cells, most] = [0, 1, 0];
  for (const [width, times] of tally) {
    const weight = times * (1 + Math.min(width, 40) / 100);
    if (weight > score) [score, cells, most] = [weight, width, times];
  }
  return { score, share: lines.length === 0 ? 0 : most / lines.length, cells };
}

function firstUsed([first = '']: readonly string[]): string {
  return DELIMITERS.find((delimiter) => first.includes(delimiter)) ?? ',';
}
