import { join } from 'node:path';
import { toGexf } from '../formats/index.ts';
import type { CaseLink, Findings, Person } from '../model/index.ts';
import { toHtml, toJson, toMarkdown, writeReport } from '../report/index.ts';
import { checkOptions } from '../rules/index.ts';
import type { ViewerCaseOptions } from '../view/index.ts';
import { paint, toSvg } from '../view/index.ts';
import { writeCaseFolderRules } from './file-rules.ts';
import { viewerTemplate } from './viewer-template.ts';
import { writeFileWhole } from './write-file-whole.ts';
import { writeViewerPage } from './write-viewer-page.ts';

export interface WriteCaseFolderOptions {
  /** Title of the report. */
  readonly title?: string;
  /** The links that were analyzed: ties of network.gexf then say when they were seen. */
  readonly links?: readonly CaseLink[];
  /** What is known of the people: stages and categories for the viewer. */
  readonly people?: readonly Person[];
  /** Whether case.html, the viewer with the case in it, is written; default true where the viewer is built. */
  readonly viewer?: boolean;
}

/**
 * Writes what is handed over into a folder: findings.json, report.html, report.md, network.svg, network.gexf, and case.html to look
 * at it all, each whole or not at all.
 *
 * @throws RingtraceError `unreadable-file` naming the file that cannot be written.
 */
export async function writeCaseFolder(
  folder: string,
  findings: Findings,
  options: WriteCaseFolderOptions = {},
): Promise<void> {
  checkOptions('writeCaseFolder', options, writeCaseFolderRules);
  const { links, people, viewer = true, ...titled } = options;
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
  if (viewer) await writeViewer(join(folder, 'case.html'), findings, { links, people, name: titled.title });
}

/** Beyond it a browser takes minutes to the first picture. */
const MOST_VIEWED = 20_000;

async function writeViewer(path: string, findings: Findings, options: ViewerCaseOptions): Promise<void> {
  if (findings.ranking.length > MOST_VIEWED || (await viewerTemplate()) === undefined) return;
  await writeViewerPage(path, findings, options);
}
