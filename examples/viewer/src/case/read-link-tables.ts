import { type CaseLink, choosePreset, type LinkReading, readLinks } from 'ringtrace';

/** Rows with the same columns, from one file or several. */
export interface LinkTable {
  readonly name: string;
  readonly rows: readonly unknown[];
  readonly columns: readonly string[];
}

/**
 * Reads tables of links as one case. Tables with the same columns are read as one, so that a row in two overlapping exports counts
 * once; each of the others is read by the preset that knows its columns.
 */
export function readLinkTables(tables: readonly LinkTable[]): Pick<LinkReading, 'links' | 'issues'> {
  const groups = new Map<string, LinkTable>();
  for (const { name, rows, columns } of tables) {
    const key = JSON.stringify([...columns].sort());
    groups.set(key, {
      name: groups.get(key)?.name ?? name,
      rows: [...(groups.get(key)?.rows ?? []), ...rows],
      columns,
    });
  }
  const links = new Map<string, CaseLink>();
  const issues: LinkReading['issues'][number][] = [];
  for (const { name, rows, columns } of groups.values()) {
    const reading = readLinks(rows, { preset: choosePreset(columns)?.name });
    for (const issue of reading.issues) issues.push(issue);
    for (const link of reading.links) {
      // Registers number their own rows, each from 1.
      const id = links.has(link.id) ? `${link.id} (${name})` : link.id;
      links.set(id, { ...link, id });
    }
  }
  return { links: [...links.values()], issues };
}
