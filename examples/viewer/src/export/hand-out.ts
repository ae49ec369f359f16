import { type Findings, noticeOf, toCsv, toGexf, toGraphml, toJson } from 'ringtrace';
import { readableText } from 'ringtrace/view';
import { legendOf } from '../picture/legend-of.ts';
import type { Look, Picture } from '../picture/picture.ts';
import type { Scene } from '../scene.ts';
import type { Stage } from '../sigma-adapter.ts';
import { fittedScreen } from '../stage/fitted-screen.ts';
import { widthOf } from '../stage/paint-names.ts';
import type { Places } from '../stage/places.ts';
import type { ViewState } from '../state/view-state.ts';
import { download } from './download.ts';
import type { CaptionParts } from './draw-caption.ts';
import { drawingOf } from './drawing-of.ts';
import { pngOfStage, pngOfSvg } from './png-of-stage.ts';
import { printPicture } from './print-picture.ts';
import { reportOfView } from './report-of-view.ts';
import { shownFindings } from './shown-findings.ts';
import { svgOfStage } from './svg-of-stage.ts';

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

/** What is on the page. */
export interface ViewToHandOut {
  readonly state: ViewState;
  readonly places: Places;
  readonly stage: Stage | null;
  readonly picture: Picture;
  readonly look: Look;
}

/** Hands a file out: what the library writes, which names no protected person, or the picture with the notice under it. */
export async function handOut(kind: HandedOut, scene: Scene, findings: Findings, view: ViewToHandOut): Promise<void> {
  const { state, places } = view;
  const { name: called } = scene.index.view;
  const title = scene.standing === scene.before ? called : `${called}, supposing that some sources are wrong`;
  const caption = {
    title: `${readableText(title, 80)}: the network as shown`,
    legend: legendOf(scene, state),
    notice: noticeOf(findings),
  };
  if (kind === 'png' || kind === 'print') {
    const png = await pngOf(view, caption);
    if (kind === 'png') download('ringtrace.png', png);
    else await printPicture(png);
    return;
  }
  const shown = shownFindings(findings, scene);
  const write = {
    svg: () => svgOf(view, caption),
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

function svgOf({ picture, look, stage }: ViewToHandOut, caption: CaptionParts): string {
  const screen = stage?.screen() ?? fittedScreen(picture);
  return svgOfStage({ picture, screen, look }, caption, measurer());
}

/** As the stage is seen, or where it is not, all that would be on it. */
function pngOf(view: ViewToHandOut, caption: CaptionParts): Promise<Blob> {
  const { stage, look } = view;
  const screen = stage?.screen();
  if (!stage || !screen) return pngOfSvg(svgOf(view, caption));
  const { width, height } = screen;
  return pngOfStage({ canvases: stage.canvases(), width, height }, look, caption, measurer());
}

function measurer(): (text: string, size: number) => number {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text, size) => widthOf(context, text, size);
}
