import { type Findings, RingtraceError } from '../model/index.ts';
import { fillViewerPage, toViewerCase, type ViewerCaseOptions } from '../view/index.ts';
import { viewerTemplate } from './viewer-template.ts';
import { writeFileWhole } from './write-file-whole.ts';

/**
 * Makes the viewer of a case: one page with findings and links in it that opens from disk, without a connection and with nothing beside it.
 *
 * It holds nobody but people who may be ranked; see `toViewerCase`. Cost: O(links), and about a megabyte for the viewer itself.
 *
 * @throws RingtraceError `unreadable-file` where the sources run and the viewer was not built.
 */
export async function viewerPage(findings: Findings, options: ViewerCaseOptions = {}): Promise<string> {
  const page = await viewerTemplate();
  if (page === undefined) {
    throw new RingtraceError(
      'unreadable-file',
      'viewer.html',
      'is not built',
      'run npm run build, or use the published package',
    );
  }
  return fillViewerPage(page, toViewerCase(findings, options));
}

/**
 * Writes the page of {@link viewerPage}, whole or not at all.
 *
 * @throws RingtraceError `unreadable-file` when it cannot be written, or the viewer was not built.
 */
export async function writeViewerPage(
  path: string,
  findings: Findings,
  options: ViewerCaseOptions = {},
): Promise<void> {
  await writeFileWhole(path, await viewerPage(findings, options));
}
