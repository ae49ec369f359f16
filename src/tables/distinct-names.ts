/** Names each column once: the second `date` becomes `date (2)`. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let distinct = name;
    let count = counts.get(name) ?? 1;
    while (taken.has(distinct)) distinct = `${name} (${++count})`;
    counts.set(name, count);
    taken.add(distinct);
    return distinct;
  });
}
