import { join } from 'node:path';
import { toGexf } from '../formats/index.ts';
import type { CaseLink, Findings } from '../model/index.ts';
import { toHtml, toJson, toMarkdown } from '../report/index.ts';
import { toSvg } from '../view/index.ts';
import { writeFileWhole } from './write-file-whole.ts';

export interface WriteCaseFolderOptions {
  /** Title of the report. */
  readonly title?: string;
  /** The links that were analyzed: ties of network.gexf then say when they were seen. */
  readonly links?: readonly CaseLink[];
}

/**
 * Writes what is handed over into a folder: findings.json, report.html, report.md, network.svg and network.gexf, each whole or not at all.
 *
 * @throws RingtraceError `unreadable-file` naming the file that cannot be written.
 */
export async function writeCaseFolder(
  folder: string,
  findings: Findings,
  { links, ...options }: WriteCaseFolderOptions = {},
): Promise<void> {
  const files = {
    'findings.json': toJson(findings),
    'report.html': toHtml(findings, options),
    'report.md': toMarkdown(findings, options),
    'network.svg': toSvg(findings),
    'network.gexf': toGexf(findings, links ? { links } : {}),
  };
  for (const [name, text] of Object.entries(files)) await writeFileWhole(join(folder, name), text);
}
