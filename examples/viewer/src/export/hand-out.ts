import { type Findings, noticeOf, toGexf, toJson } from 'ringtrace';
import type { Scene } from '../scene.ts';
import type { Stage } from '../sigma-adapter.ts';
import type { Places } from '../stage/places.ts';
import type { ViewState } from '../state/view-state.ts';
import { download } from './download.ts';
import { drawingOf } from './drawing-of.ts';
import { exportSvg } from './export-svg.ts';
import { reportOfView } from './report-of-view.ts';

export type HandedOut = 'png' | 'svg' | 'html' | 'json' | 'gexf';

const TYPES = { svg: 'image/svg+xml', html: 'text/html', json: 'application/json', gexf: 'application/xml' };

/** Hands a file out: what the library writes, which names no protected person, or the picture with the notice under it. */
export async function handOut(
  kind: HandedOut,
  scene: Scene,
  findings: Findings,
  { state, places, stage }: { readonly state: ViewState; readonly places: Places; readonly stage: Stage | null },
): Promise<void> {
  if (kind === 'png') {
    if (stage) download('ringtrace.png', await stage.toPng(noticeOf(findings)));
    return;
  }
  const { name } = scene.index.view;
  const title = scene.standing === scene.before ? name : `${name}, supposing that some sources are wrong`;
  const write = {
    svg: () => exportSvg(scene, findings, places),
    html: () => reportOfView(scene, state, findings, title),
    json: () => toJson(findings),
    gexf: () => toGexf(findings, { drawing: drawingOf(scene, places) }),
  };
  download(`ringtrace.${kind}`, new Blob([write[kind]()], { type: TYPES[kind] }));
}
