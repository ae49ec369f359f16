import { readableText } from '../display/index.ts';
import { compareIds, type EvidenceSource, type Lead, nameSource } from '../model/index.ts';

const MOST_SOURCES = 5;
/** Of an id on a line with others. */
const SHORT = 28;

interface Hanging {
  readonly source: EvidenceSource;
  readonly alone: string[];
  readonly together: string[];
}

/**
 * What to check next: the sources that leads rest on, those first on which most hang, alone before together with others; or one sentence on why
 * no source can be named.
 */
export function checksNext(leads: readonly Lead[]): string[] {
  const hanging = new Map<string, Hanging>();
  for (const { person, restsOn } of leads) {
    if (typeof restsOn === 'string') continue;
    for (const source of restsOn) {
      const key = JSON.stringify([source.kind, source.id]);
      const held = hanging.get(key) ?? { source, alone: [], together: [] };
      hanging.set(key, held);
      (restsOn.length === 1 ? held.alone : held.together).push(readableText(person, SHORT));
    }
  }
  const ordered = [...hanging.values()].sort(
    (a, b) =>
      b.alone.length - a.alone.length ||
      b.together.length - a.together.length ||
      compareIds(a.source.kind, b.source.kind) ||
      compareIds(a.source.id, b.source.id),
  );
  if (ordered.length === 0) return [noSource(leads)];
  return ordered.slice(0, MOST_SOURCES).map(({ source, alone, together }) => {
    const parts = [
      ...(alone.length > 0 ? [`${alone.join(', ')} ${alone.length === 1 ? 'rests' : 'rest'} on it alone`] : []),
      ...(together.length > 0 ? [`${together.join(', ')} on it and others`] : []),
    ];
    return `${readableText(nameSource(source), SHORT + 12)}: ${parts.join('; ')}`;
  });
}

function noSource(leads: readonly Lead[]): string {
  if (leads.every(({ restsOn }) => restsOn === 'not-drawn'))
    return 'Nobody looked on which sources the leads rest: no draws were made.';
  if (leads.every(({ restsOn }) => restsOn === 'no-source' || restsOn === 'not-told')) {
    return 'No link names a source: ask where the ties of the leads come from.';
  }
  return 'No set of up to five sources carries a lead; check the acts on record first.';
}
