import { join } from 'node:path';
import { toGexf } from '../formats/index.ts';
import type { CaseLink, Findings } from '../model/index.ts';
import { toHtml, toJson, toMarkdown, writeReport } from '../report/index.ts';
import { checkOptions } from '../rules/index.ts';
import { paint, toSvg } from '../view/index.ts';
import { writeCaseFolderRules } from './file-rules.ts';
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
  options: WriteCaseFolderOptions = {},
): Promise<void> {
  checkOptions('writeCaseFolder', options, writeCaseFolderRules);
  const { links, ...titled } = options;
  // Laid out once: everybody stands at the same place in all three.
  const drawing = paint(findings);
  const report = writeReport(findings, titled);
  const files = {
    'findings.json': toJson(findings),
    'report.html': toHtml(report, { drawing }),
    'report.md': toMarkdown(report),
    'network.svg': toSvg(findings, { drawing }),
    'network.gexf': toGexf(findings, { drawing, runId: report.runId, ...(links && { links }) }),
  };
  for (const [name, text] of Object.entries(files)) await writeFileWhole(join(folder, name), text);
}
