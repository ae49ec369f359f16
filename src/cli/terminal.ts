import { visibleText } from '../model/index.ts';
import { isColored } from './colors.ts';

const ESC = String.fromCharCode(27);
/** Colors that we set ourselves; none of them hides a letter. */
const OWN_COLOR = new RegExp(`^${ESC}\\[(?:0|1|2|22|3[0-79]|9[0-7])m$`);
const PIECES = new RegExp(`(\\n|\\t|${ESC}\\[\\d{1,2}m)`);
const SHOW_CURSOR = `${ESC}[?25h`;

/**
 * Makes a text safe for a terminal: of control characters only ends of lines, tabs and our own colors stay, all others are shown as pictures.
 *
 * @example terminalText('a\u001b[2Jb', false) // => 'a␛[2Jb'
 */
export function terminalText(text: string, hasColor: boolean): string {
  return text
    .split(PIECES)
    .map((piece) =>
      piece === '\n' || piece === '\t' || (hasColor && OWN_COLOR.test(piece)) ? piece : visibleText(piece),
    )
    .join('');
}

/** stderr as it is, for what draws on it; a stream of its own, so that {@link guardTerminal} leaves it alone. */
export function drawingStream(): NodeJS.WriteStream {
  const write = process.stderr.write.bind(process.stderr);
  return new Proxy(process.stderr, {
    get: (stream, name) => (name === 'write' ? unguarded : bound(stream, Reflect.get(stream, name))),
  });
  function unguarded(text: string): boolean {
    return (guarded.get(process.stderr) ?? write)(text);
  }
}

type Write = (text: string) => boolean;
const guarded = new WeakMap<NodeJS.WriteStream, Write>();

function bound(stream: NodeJS.WriteStream, member: unknown): unknown {
  return typeof member === 'function' ? member.bind(stream) : member;
}

/**
 * Puts one door before the terminal: whatever any part of the program writes to stderr, and to stdout where that is a terminal, goes through
 * {@link terminalText}. What is piped on stays as it is, to the byte. The cursor comes back when the user interrupts.
 */
export function guardTerminal(): void {
  guard(process.stderr);
  if (process.stdout.isTTY) guard(process.stdout);
  process.once('SIGINT', () => {
    if (process.stderr.isTTY) (guarded.get(process.stderr) as Write)(SHOW_CURSOR);
    process.exit(130);
  });
}

function guard(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as (chunk: unknown, ...rest: unknown[]) => boolean;
  const hasColor = isColored(stream);
  guarded.set(stream, write);
  stream.write = ((chunk: unknown, ...rest: unknown[]) =>
    write(typeof chunk === 'string' ? terminalText(chunk, hasColor) : chunk, ...rest)) as typeof stream.write;
}
