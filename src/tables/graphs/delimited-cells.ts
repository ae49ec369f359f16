/** Cuts a line at a delimiter; a text in double or single quotes is one cell, its quotes taken off. */
export function delimitedCells(line: string, delimiter: string): string[] {
  if (!line.includes('"') && !line.includes("'")) return line.split(delimiter).map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let quote = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (quote !== '') {
      if (character === quote && line[at + 1] === quote) cell += line[++at];
      else if (character === quote) quote = '';
      else cell += character;
    } else if (character === delimiter) {
      cells.push(isQuoted ? cell : cell.trim());
      cell = '';
      isQuoted = false;
    } else if ((character === '"' || character === "'") && cell.trim() === '') {
      quote = character;
      cell = '';
      isQuoted = true;
    } else if (!isQuoted || character.trim() !== '') cell += character;
  }
  cells.push(isQuoted ? cell : cell.trim());
  return cells;
}
