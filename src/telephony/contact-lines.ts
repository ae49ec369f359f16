import { type CaseLink, compareIds, type LinkId, type PersonId } from '../model/index.ts';
import { ofOneScale, readTimeSpan } from '../time/index.ts';

/** One contact of a line, as seen from it. */
export interface LineContact {
  readonly with: PersonId;
  /** How many dated contacts of the file came before. */
  readonly tick: number;
  readonly at: string;
  readonly link: LinkId;
}

export interface ContactLines {
  /** Line to its contacts, earliest first; lines by id. */
  readonly lines: ReadonlyMap<PersonId, readonly LineContact[]>;
  readonly tickCount: number;
}

/** Lists who was in contact with whom and when. Links without a time, and of other scales than most, are left out. */
export function readContactLines(links: readonly CaseLink[], kinds: ReadonlySet<string>): ContactLines {
  const dated = links.flatMap((link) => {
    const span = link.at === undefined || !kinds.has(link.kind) ? undefined : readTimeSpan(link.at);
    return span && link.source !== link.target ? [{ link, at: link.at!, span }] : [];
  });
  const timed = [...ofOneScale(dated)].sort((a, b) => a.span.start - b.span.start || compareIds(a.link.id, b.link.id));
  const lines = new Map<PersonId, LineContact[]>();
  for (const id of [...new Set(timed.flatMap(({ link }) => [link.source, link.target]))].sort(compareIds)) {
    lines.set(id, []);
  }
  let tick = 0;
  timed.forEach(({ link, at, span }, i) => {
    // Contacts of one moment share a tick, or their ids would decide what came before what.
    if (i > 0 && timed[i - 1]!.span.start < span.start) tick = i;
    lines.get(link.source)!.push({ with: link.target, tick, at, link: link.id });
    lines.get(link.target)!.push({ with: link.source, tick, at, link: link.id });
  });
  return { lines, tickCount: timed.length };
}
