import type { CaseLink, FoundTie, FoundTiePart, LinkKind } from '../model/index.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Parts a tie by kind and direction. Links count with their strength; what events both attended add is parted equally among these, without a
 * direction. The strongest part comes first.
 */
export function tieParts(
  { source, strength }: Pick<FoundTie, 'source' | 'strength'>,
  links: readonly CaseLink[],
  kindsOfEvents: readonly LinkKind[],
): readonly FoundTiePart[] {
  const parts: Writable<FoundTiePart>[] = [];
  const partOf = (kind: LinkKind, direction: FoundTiePart['direction']): Writable<FoundTiePart> => {
    const held = parts.find((part) => part.kind === kind && part.direction === direction);
    if (held) return held;
    const part = { kind, direction, strength: 0, linkCount: 0 };
    parts.push(part);
    return part;
  };
  let stated = 0;
  for (const link of links) {
    const isShared = link.event !== undefined && kindsOfEvents.length > 0;
    const way = link.source === source ? 'forward' : 'backward';
    const part = partOf(link.kind, link.directed && !isShared ? way : 'none');
    part.linkCount++;
    if (isShared) continue;
    part.strength += link.strength;
    stated += link.strength;
  }
  const rest = strength - stated;
  for (const kind of kindsOfEvents) partOf(kind, 'none').strength += Math.max(0, rest) / kindsOfEvents.length;
  return parts.sort((a, b) => b.strength - a.strength || compareParts(a, b));
}

function compareParts(a: FoundTiePart, b: FoundTiePart): number {
  const [left, right] = [`${a.kind} ${a.direction}`, `${b.kind} ${b.direction}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
