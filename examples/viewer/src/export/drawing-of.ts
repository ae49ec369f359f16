import { UndirectedGraph } from 'graphology';
import type { Scene } from '../scene.ts';
import type { Places } from '../stage/places.ts';

/** The people and ties that are shown, where they stand and as they look, in the shape that `paint` gives. */
export function drawingOf(scene: Scene, places: Pick<Places, 'x' | 'y'>): UndirectedGraph {
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
  return drawing;
}
