import { UndirectedGraph } from 'graphology';
import { type Findings, NOTICE } from 'ringtrace';
import { escapeMarkup, toSvg } from 'ringtrace/view';
import type { Places } from '../places.ts';
import type { Scene } from '../scene.ts';

const STRIP = 34;

/** The network as it stands on the stage, drawn by the library: nobody is named but leads, and the notice is in the picture. */
export function exportSvg(scene: Scene, findings: Findings, places: Pick<Places, 'x' | 'y'>): string {
  const { index, shown, sizes, palette, standing, ties } = scene;
  const drawing = new UndirectedGraph();
  for (const [i, { id }] of index.view.people.entries()) {
    if (!shown.has(id)) continue;
    const lead = standing.leadOf.has(id);
    drawing.addNode(`p${i}`, {
      x: places.x[i],
      y: places.y[i],
      size: sizes[i],
      color: palette.colorOf(id),
      label: lead ? id : '',
      person: id,
      community: index.communityOf.get(id) ?? null,
      lead,
    });
  }
  for (const { source, target, strength } of ties.ties) {
    if (!shown.has(source) || !shown.has(target)) continue;
    const size = 0.5 + Math.min(3, Math.log2(1 + strength) / 2);
    drawing.addEdge(`p${index.indexOf.get(source)}`, `p${index.indexOf.get(target)}`, { size, weight: strength });
  }
  return withNotice(toSvg(findings, { drawing, title: `${index.view.name}: the network as shown` }));
}

function withNotice(svg: string): string {
  const height = Number(/ height="(\d+)"/.exec(svg)![1]);
  const taller = svg
    .replace(` ${height}" width`, ` ${height + STRIP}" width`)
    .replace(` height="${height}"`, ` height="${height + STRIP}"`);
  const text = `<text x="24" y="${height + 14}" font-size="13" font-weight="600" fill="currentColor">${escapeMarkup(NOTICE)}</text>`;
  return taller.replace(/<\/svg>$/, `${text}</svg>`);
}
