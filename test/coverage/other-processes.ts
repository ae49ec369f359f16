/** One range of a script that V8 counted, in characters of the code as it ran. */
interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface ScriptCounts {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly Range[] }[];
}

interface RunMap {
  readonly lineLengths: readonly number[];
  readonly data: { readonly mappings: string } | null;
}

/** What a process or a thread leaves in the folder of NODE_V8_COVERAGE. */
export interface ProcessCounts {
  readonly result: readonly ScriptCounts[];
  readonly 'source-map-cache'?: Readonly<Record<string, RunMap>>;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Places `line:column` of the sources (lines from 1, columns from 0) that a process or a thread ran, by the URL of the file. */
export function placesRun({ result, 'source-map-cache': maps = {} }: ProcessCounts): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const { url, functions } of result) {
    const map = maps[url];
    if (!map?.data) continue;
    const ran = whatRan(functions.flatMap(({ ranges }) => ranges));
    const starts = startsOf(map.lineLengths);
    const found = places.get(url) ?? places.set(url, new Set()).get(url)!;
    for (const { row, from, line, column } of mappingsOf(map.data.mappings)) {
      if (ran((starts[row] ?? 0) + from)) found.add(`${line + 1}:${column}`);
    }
  }
  return places;
}

/** Ranges lie in one another, wholly: the innermost tells how often a character ran. */
function whatRan(ranges: readonly Range[]): (offset: number) => boolean {
  const outerFirst = [...ranges].sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  const end = Math.max(0, ...ranges.map(({ endOffset }) => endOffset));
  const ran = new Uint8Array(end);
  for (const { startOffset, endOffset, count } of outerFirst) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return (offset) => ran[offset] === 1;
}

function startsOf(lineLengths: readonly number[]): number[] {
  const starts: number[] = [];
  let next = 0;
  for (const length of lineLengths) {
    starts.push(next);
    next += length + 1;
  }
  return starts;
}

interface Mapping {
  readonly row: number;
  readonly from: number;
  readonly line: number;
  readonly column: number;
}

/** The segments of a source map, of one source: ecma-426, 8.2. */
export function* mappingsOf(mappings: string): Generator<Mapping> {
  let [line, column] = [0, 0];
  for (const [row, segments] of mappings.split(';').entries()) {
    let from = 0;
    for (const segment of segments === '' ? [] : segments.split(',')) {
      const [step = 0, , lines, columns] = numbersOf(segment);
      from += step;
      if (lines === undefined || columns === undefined) continue;
      line += lines;
      column += columns;
      yield { row, from, line, column };
    }
  }
}

/** Base64 digits of five bits each, the lowest first, with a bit for more to come; the lowest bit of all is the sign. */
function numbersOf(segment: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of segment) {
    const digit = LETTERS.indexOf(letter);
    value += (digit & 31) << shift;
    if (digit & 32) {
      shift += 5;
      continue;
    }
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}
