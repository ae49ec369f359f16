interface Place {
  readonly line: number;
  readonly column: number;
}

/** What the test runner tells of a file: its statements, and how often each ran. */
export interface FileCounts {
  readonly path: string;
  readonly statementMap: Readonly<Record<string, { readonly start: Place }>>;
  readonly s: Readonly<Record<string, number>>;
}

export interface FileLines {
  readonly path: string;
  /** Lines that begin a statement, and those of them that nobody ran. */
  readonly count: number;
  readonly missed: readonly number[];
}

/** A line ran when a statement that begins in it ran: in the process of the tests, or at the very same place in another. */
export function linesRun({ path, statementMap, s }: FileCounts, elsewhere: ReadonlySet<string> = new Set()): FileLines {
  const ran = new Map<number, boolean>();
  for (const [key, { start }] of Object.entries(statementMap)) {
    const did = (s[key] ?? 0) > 0 || elsewhere.has(`${start.line}:${start.column}`);
    ran.set(start.line, did || (ran.get(start.line) ?? false));
  }
  const missed = [...ran].flatMap(([line, did]) => (did ? [] : [line])).sort((a, b) => a - b);
  return { path, count: ran.size, missed };
}
