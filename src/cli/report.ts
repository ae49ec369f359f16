import pc from 'picocolors';
import { printPdf, readFindings, writeFileWhole } from '../io/index.ts';
import { toHtml, toMarkdown, toText, writeReport } from '../report/index.ts';
import { paint } from '../view/index.ts';

export interface ReportFlags {
  readonly html?: string;
  readonly markdown?: string;
  readonly pdf?: string;
  readonly title?: string;
  readonly expires?: string;
  readonly top?: number;
  readonly chromium?: string;
}

/** `ringtrace report FINDINGS`: writes the report of findings anew, as the files asked for, else as text on stdout. */
export async function report(path: string, flags: ReportFlags): Promise<void> {
  const { html, markdown, pdf, title, expires, top, chromium } = flags;
  const findings = await readFindings(path);
  const written = writeReport(findings, {
    ...(title !== undefined && { title }),
    ...(expires !== undefined && { expires }),
    ...(top !== undefined && { top }),
  });
  if (html === undefined && markdown === undefined && pdf === undefined) {
    process.stdout.write(toText(written, { color: pc }));
    return;
  }
  if (markdown !== undefined) await writeFileWhole(markdown, toMarkdown(written));
  if (html === undefined && pdf === undefined) return;
  // Whoever asks for the report anew is to see the network that the first one showed.
  const page = toHtml(written, { drawing: paint(findings) });
  if (html !== undefined) await writeFileWhole(html, page);
  if (pdf !== undefined) await writeFileWhole(pdf, await printPdf(page, { chromium }));
}
