/**
 * What links call the files they were read from: the name of each, with as many of its folders before it as it takes to tell all apart.
 *
 * @example placeNames(['/a/x/calls.csv', '/a/y/calls.csv']).get('/a/x/calls.csv') // => 'x/calls.csv'
 */
export function placeNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map(paths.map((path) => [path, path.split(/[/\\]+/).filter((part) => part !== '')]));
  const lengths = new Map(paths.map((path) => [path, 1]));
  const nameOf = (path: string): string => parts.get(path)!.slice(-lengths.get(path)!).join('/');
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    const called = new Map<string, string[]>();
    for (const path of parts.keys()) called.set(nameOf(path), [...(called.get(nameOf(path)) ?? []), path]);
    for (const equal of called.values()) {
      if (equal.length < 2) continue;
      for (const path of equal) {
        if (lengths.get(path)! >= parts.get(path)!.length) continue;
        lengths.set(path, lengths.get(path)! + 1);
        isSettled = false;
      }
    }
  }
  return new Map(paths.map((path) => [path, nameOf(path) || path]));
}
