import { join, resolve } from 'node:path';
import { toGexf } from '../formats/index.ts';
import type { CaseLink, Findings, Person } from '../model/index.ts';
import { toHtml, toJson, toMarkdown, writeReport } from '../report/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { paint, toSvg, type ViewerCaseOptions } from '../view/index.ts';
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
 * Writes what is handed over into a folder: findings.json, report.html, report.md, network.svg, network.gexf, and case.html to look at it all, each whole
 * or not at all,
 * readable by its owner alone. Of several calls for one folder the last one wins, whole.
 *
 * @throws RingtraceError `unreadable-file` naming the file that cannot be written.
 */
export async function writeCaseFolder(
  folder: string,
  found: Findings,
  options: WriteCaseFolderOptions = {},
): Promise<void> {
  checkSubject('writeCaseFolder', folder, 'text');
  checkSubject('writeCaseFolder', found, 'findings');
  checkOptions('writeCaseFolder', options, writeCaseFolderRules);
  const { links, people, title, viewer = true } = options;
  // The title goes with the findings, so that a report written anew is headed alike.
  const findings: Findings = title === undefined ? found : { ...found, title };
  // Laid out once: everybody stands at the same place in all three.
  const drawing = paint(findings);
  const report = writeReport(findings);
  const files = {
    'findings.json': toJson(findings),
    'report.html': toHtml(report, { drawing }),
    'report.md': toMarkdown(report),
    'network.svg': toSvg(findings, { drawing }),
    'network.gexf': toGexf(findings, { drawing, runId: report.runId, ...(links && { links }) }),
  };
  await inTurn(resolve(folder), async () => {
    for (const [name, text] of Object.entries(files)) await writeFileWhole(join(folder, name), text);
    if (viewer) await writeViewer(join(folder, 'case.html'), findings, { links, people, name: title });
  });
}

/** The last write into each folder: the next begins after it, so that a folder never holds files of two. */
const lastWrites = new Map<string, Promise<void>>();

async function inTurn(folder: string, write: () => Promise<void>): Promise<void> {
  const before = lastWrites.get(folder) ?? Promise.resolve();
  const own = before.catch(() => undefined).then(write);
  lastWrites.set(folder, own);
  try {
    await own;
  } finally {
    if (lastWrites.get(folder) === own) lastWrites.delete(folder);
  }
}

/** Beyond it a browser takes minutes to the first picture. */
const MOST_VIEWED = 20_000;

async function writeViewer(path: string, findings: Findings, options: ViewerCaseOptions): Promise<void> {
  if (findings.ranking.length > MOST_VIEWED || (await viewerTemplate()) === undefined) return;
  await writeViewerPage(path, findings, options);
}
