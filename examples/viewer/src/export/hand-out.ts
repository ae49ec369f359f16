import { type Findings, noticeOf, toCsv, toGexf, toGraphml, toJson } from 'ringtrace';
import type { Scene } from '../scene.ts';
import type { Stage } from '../sigma-adapter.ts';
import type { Places } from '../stage/places.ts';
import type { ViewState } from '../state/view-state.ts';
import { download } from './download.ts';
import { drawingOf } from './drawing-of.ts';
import { exportSvg } from './export-svg.ts';
import { printPicture } from './print-picture.ts';
import { reportOfView } from './report-of-view.ts';
import { shownFindings } from './shown-findings.ts';

export type HandedOut = 'png' | 'svg' | 'html' | 'json' | 'gexf' | 'graphml' | 'people' | 'ties' | 'print';

const TYPES = {
  svg: 'image/svg+xml',
  html: 'text/html',
  json: 'application/json',
  gexf: 'application/xml',
  graphml: 'application/xml',
  people: 'text/csv',
  ties: 'text/csv',
};

/** Hands a file out: what the library writes, which names no protected person, or the picture with the notice under it. */
export async function handOut(
  kind: HandedOut,
  scene: Scene,
  findings: Findings,
  { state, places, stage }: { readonly state: ViewState; readonly places: Places; readonly stage: Stage | null },
): Promise<void> {
  if (kind === 'png' || kind === 'print') {
    const picture = await stage?.toPng(noticeOf(findings));
    if (picture && kind === 'png') download('ringtrace.png', picture);
    else if (picture) await printPicture(picture);
    return;
  }
  const shown = shownFindings(findings, scene);
  const { name: called } = scene.index.view;
  const title = scene.standing === scene.before ? called : `${called}, supposing that some sources are wrong`;
  const write = {
    svg: () => exportSvg(scene, findings, places),
    html: () => reportOfView(scene, state, findings, title),
    json: () => toJson(findings),
    people: () => toCsv(shown).people,
    ties: () => toCsv(shown).ties,
    graphml: () => toGraphml(shown, { drawing: drawingOf(scene, places) }),
    gexf: () => toGexf(shown, { drawing: drawingOf(scene, places) }),
  };
  const name = kind === 'people' || kind === 'ties' ? `ringtrace-${kind}.csv` : `ringtrace.${kind}`;
  download(name, new Blob([write[kind]()], { type: TYPES[kind] }));
}
