import type { Sheet } from '../display/index.ts';
import type { CaseLink, LinkReading } from '../model/index.ts';
import { issueLines } from './issue-lines.ts';

/** What was read, by kind of link; no person is named, because nobody knows yet who is protected. */
export function linkSheet({ links, rejected, issues }: LinkReading): Sheet {
  return {
    title: `${links.length} links read, ${rejected.length} rows set aside`,
    paragraphs: issueLines(issues),
    records: () => {
      const byKind = new Map<string, CaseLink[]>();
      for (const link of links) {
        const some = byKind.get(link.kind);
        if (some) some.push(link);
        else byKind.set(link.kind, [link]);
      }
      return [...byKind]
        .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
        .map(([kind, some]) => ({
          kind,
          links: some.length,
          dated: some.filter(({ at }) => at !== undefined).length,
          graded: some.filter(({ grade }) => grade !== undefined).length,
          reports: new Set(some.flatMap(({ report }) => report ?? [])).size,
        }));
    },
  };
}
