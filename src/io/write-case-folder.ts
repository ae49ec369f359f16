import { join } from 'node:path';
import type { AbstractGraph } from 'graphology-types';
import { gexfPieces } from '../formats/index.ts';
import { type CaseLink, type Findings, type LongWorkOptions, type Person, throwIfAborted } from '../model/index.ts';
import { keepShield, shieldOf } from '../protection/index.ts';
import { composeReport, htmlPieces, namedPieces, type Report, toMarkdown } from '../report/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { MOST_LAID_OUT, paintInSteps, toSvg } from '../view/index.ts';
import { translateFailures } from '../work/index.ts';
import { writeCaseFolderRules } from './file-rules.ts';
import { inFolderTurn } from './folder-turn.ts';
import { viewerTemplate } from './viewer-template.ts';
import { writeFileWhole } from './write-file-whole.ts';
import { writeViewerPage } from './write-viewer-page.ts';

/** What `writeCaseFolder` may be told. */
export interface WriteCaseFolderOptions extends Pick<LongWorkOptions, 'signal' | 'onProgress'> {
  /** Title of the report. */
  readonly title?: string | undefined;
  /** The links that were analyzed: ties of network.gexf then say when they were seen. */
  readonly links?: readonly CaseLink[] | undefined;
  /** What is known of the people: stages and categories for the viewer. */
  readonly people?: readonly Person[] | undefined;
  /** Whether case.html, the viewer with the case in it, is written; default true where the viewer is built. */
  readonly viewer?: boolean | undefined;
}

const PLACE = 'writeCaseFolder';
const VIEWER = 'case.html';

/**
 * Writes what is handed over into a folder: findings.json first, then report.md, report.html, network.svg, network.gexf and case.html to look at it
 * all, each whole or not at all and made only when the one before is written: whatever fails later, the findings are there. A network of more than 20,000 people is
 * not laid out: network.svg is left out, and network.gexf says of nobody where they stand. Files are readable by their
 * owner alone; of several calls for one folder, in other processes too, the last one wins, whole.
 *
 * @returns The names of the files left out because the network is too large to be drawn.
 * @throws RingtraceError `unreadable-file` naming the file that cannot be written; `aborted`.
 */
export async function writeCaseFolder(
  folder: string,
  found: Findings,
  options: WriteCaseFolderOptions = {},
): Promise<readonly string[]> {
  checkSubject(PLACE, folder, 'text');
  checkSubject(PLACE, found, 'findings');
  checkOptions(PLACE, options, writeCaseFolderRules);
  const { links, people, signal, onProgress, title, viewer = true } = options;
  // The title goes with the findings, so that a report written anew is headed alike.
  const findings = title === undefined ? found : titled(found, title);
  let runId = '';
  function* named(): Generator<string, void> {
    runId = yield* namedPieces(findings);
  }
  let report: Report | undefined;
  // Made when the findings are written: whatever fails later, they are there.
  const told = (): Report => {
    report ??= composeReport(findings, {}, runId);
    return report;
  };
  let hasViewer = viewer && findings.ranking.length <= MOST_VIEWED;
  let drawing: AbstractGraph | undefined;
  const drawn = (): { readonly drawing?: AbstractGraph } => (drawing ? { drawing } : {});
  const files: readonly (readonly [name: string, text: () => string | Iterable<string>])[] = [
    ['findings.json', named],
    ['report.md', () => toMarkdown(told())],
    ['report.html', () => htmlPieces(told(), { ...drawn(), ...(hasViewer && { viewer: VIEWER }) })],
    ['network.svg', () => toSvg(findings, drawn())],
    [
      'network.gexf',
      () => gexfPieces(findings, { ...drawn(), runId, ...(links && { links }), ...(people && { people }) }),
    ],
  ];
  const isDrawn = findings.ranking.length <= MOST_LAID_OUT;
  // Nothing is waited for before the folder's turn is asked for: calls write in the order in which they were made.
  const writeAll = async (): Promise<void> => {
    hasViewer &&= (await viewerTemplate()) !== undefined;
    for (const [index, [name, text]] of files.entries()) {
      throwIfAborted(signal, PLACE);
      onProgress?.({ stage: `writing ${name}`, done: index, total: files.length });
      if (name === 'network.svg' && !isDrawn) continue;
      await writeFileWhole(join(folder, name), text(), signal);
      // Laid out once, after what needs no picture: everybody stands at the same place in all three.
      if (name === 'report.md' && isDrawn) drawing = await paintInSteps(findings, { signal });
    }
    if (hasViewer) await writeViewerPage(join(folder, VIEWER), findings, { links, people, name: title });
  };
  await translateFailures({ place: PLACE, signal }, () => inFolderTurn(folder, signal, writeAll));
  onProgress?.({ stage: 'writing', done: files.length, total: files.length });
  return isDrawn ? [] : ['network.svg'];
}

/** A copy knows nobody of whom it must not speak unless it is told, and a title may name them. */
function titled(found: Findings, title: string): Findings {
  const shield = shieldOf(found);
  return shield ? keepShield({ ...found, title: shield.text(title) }, shield) : { ...found, title };
}

/** Beyond it a browser takes minutes to the first picture. */
const MOST_VIEWED = 20_000;
