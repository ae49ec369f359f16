/** Cuts a line at blanks; a text in double or single quotes is one word, quotes within it doubled or behind a backslash. */
export function wordsOfLine(line: string): string[] {
  if (!line.includes('"') && !line.includes("'")) return plainWords(line);
  const words: string[] = [];
  let at = 0;
  while (at < line.length) {
    const character = line[at]!;
    if (character.trim() === '') at++;
    else if (character === '"' || character === "'") {
      const [word, next] = quotedAt(line, at);
      words.push(word);
      at = next;
    } else {
      const begin = at;
      while (at < line.length && line[at]!.trim() !== '') at++;
      words.push(line.slice(begin, at));
    }
  }
  return words;
}

function plainWords(line: string): string[] {
  const words: string[] = [];
  let begin = -1;
  for (let at = 0; at <= line.length; at++) {
    const code = line.charCodeAt(at);
    const isBlank = at === line.length || code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0xfeff;
    if (isBlank && begin >= 0) {
      words.push(line.slice(begin, at));
      begin = -1;
    } else if (!isBlank && begin < 0) begin = at;
  }
  return words;
}

function quotedAt(line: string, start: number): [word: string, next: number] {
  const quote = line[start]!;
  let word = '';
  let at = start + 1;
  for (; at < line.length; at++) {
    const character = line[at]!;
    if (character === '\\' && line[at + 1] === quote) word += line[++at];
    else if (character === quote && line[at + 1] === quote && isWithin(line, at)) word += line[at++];
    else if (character === quote) break;
    else word += character;
  }
  return [word, at + 1];
}

/** Whether doubled quotes stand within a text, not for an empty one at its end. */
function isWithin(line: string, at: number): boolean {
  return line.indexOf(line[at]!, at + 2) >= 0;
}
