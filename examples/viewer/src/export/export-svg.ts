import { type Findings, noticeOf } from 'ringtrace';
import { escapeMarkup, toSvg } from 'ringtrace/view';
import type { Scene } from '../scene.ts';
import type { Places } from '../stage/places.ts';
import { drawingOf } from './drawing-of.ts';

const STRIP = 34;

/** The network as it stands on the stage, drawn by the library: nobody is named but leads, and the notice is in the picture. */
export function exportSvg(scene: Scene, findings: Findings, places: Pick<Places, 'x' | 'y'>): string {
  const title = `${scene.index.view.name}: the network as shown`;
  return withNotice(toSvg(findings, { drawing: drawingOf(scene, places), title }), noticeOf(findings));
}

function withNotice(svg: string, notice: string): string {
  const height = Number(/ height="(\d+)"/.exec(svg)![1]);
  const taller = svg
    .replace(` ${height}" width`, ` ${height + STRIP}" width`)
    .replace(` height="${height}"`, ` height="${height + STRIP}"`);
  const text = `<text x="24" y="${height + 14}" font-size="13" font-weight="600" fill="currentColor">${escapeMarkup(notice, 400)}</text>`;
  return taller.replace(/<\/svg>$/, `${text}</svg>`);
}
