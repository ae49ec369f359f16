import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import { drawHover, drawLabel } from './draw-labels.ts';
import type { Look, Picture, PictureNode } from './picture/picture.ts';
import { type OnScreen, paintHulls, paintRings } from './stage-overlay.ts';
import { stageToPng } from './stage-to-png.ts';

export interface StageHandlers {
  /** A node was clicked, or with null the empty stage. */
  onPick(key: string | null): void;
  /** A node was dragged, in coordinates of the picture. */
  onDrag(key: string, x: number, y: number): void;
}

/** The network on the screen. The only thing in the viewer that knows sigma. */
export interface Stage {
  show(picture: Picture, look: Look): void;
  /** Moves nodes and nothing else: cheap enough for every frame of a running layout. */
  move(places: (key: string) => { readonly x: number; readonly y: number } | undefined): void;
  center(key: string): void;
  fit(): void;
  zoom(factor: number): void;
  pan(right: number, down: number): void;
  toPng(notice: string): Promise<Blob>;
  destroy(): void;
}

/** From here on ties are drawn one pixel wide, which is far cheaper. */
const MANY_EDGES = 6000;
/** Tells sigma that places and orders may have changed, so that it sorts everything in anew. */
const LAYOUT = { attributes: ['x', 'y', 'size', 'zIndex', 'type'] };
const GLIDE = { duration: 260 };

/** Puts a stage into an element of the page. */
export function createStage(container: HTMLElement, { onPick, onDrag }: StageHandlers): Stage {
  let graph = new UndirectedGraph();
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    zIndex: true,
    labelFont: 'system-ui, sans-serif',
    labelSize: 12,
    labelWeight: '500',
    labelDensity: 0.6,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 7,
    stagePadding: 46,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    edgeProgramClasses: { wide: EdgeRectangleProgram, line: EdgeLineProgram },
    defaultEdgeType: 'wide',
    defaultDrawNodeLabel: (context, data, settings) => drawLabel(context, data, settings, look),
    defaultDrawNodeHover: (context, data, settings) => drawHover(context, data, settings, look),
  });
  let picture: Picture = { nodes: [], edges: [], hulls: [] };
  let look: Look = { paper: '#ffffff', ink: '#000000', edge: '#cccccc', accent: '#3366cc' };
  let structure = '';

  const hullLayer = { style: {}, beforeLayer: 'edges' };
  const ringLayer = { style: {}, afterLayer: 'nodes' };
  sigma.createCanvasContext('hulls', hullLayer).createCanvasContext('rings', ringLayer).resize(true);
  const contextOf = (layer: string): CanvasRenderingContext2D => sigma.getCanvases()[layer]!.getContext('2d')!;
  const locate = (key: string): OnScreen | null => {
    const data = sigma.getNodeDisplayData(key);
    if (!data) return null;
    return { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
  };
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    const [hulls, rings] = [contextOf('hulls'), contextOf('rings')];
    hulls.clearRect(0, 0, width, height);
    rings.clearRect(0, 0, width, height);
    paintHulls(hulls, picture.hulls, locate);
    paintRings(rings, picture.nodes, look, locate);
  });
  handlePointer(sigma, onPick, onDrag);
  sparePace(sigma);

  return {
    show(next, nextLook) {
      [picture, look] = [next, nextLook];
      if (sigma.getSetting('labelColor').color !== look.ink) sigma.setSetting('labelColor', { color: look.ink });
      const now = structureOf(next);
      if (now === structure) update(graph, next);
      else {
        // A graph filled before sigma hears of it is drawn once, not once for every node.
        graph = graphOf(next);
        sigma.setCustomBBox(null);
        sigma.setGraph(graph);
      }
      structure = now;
    },
    move(places) {
      graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...places(key) }), {
        attributes: ['x', 'y'],
      });
    },
    center(key) {
      const data = sigma.getNodeDisplayData(key);
      const { ratio } = sigma.getCamera().getState();
      if (data) sigma.getCamera().animate({ x: data.x, y: data.y, ratio: Math.min(ratio, 0.6) }, GLIDE);
    },
    fit: () => void sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, GLIDE),
    zoom(factor) {
      const camera = sigma.getCamera();
      camera.animate({ ratio: camera.getBoundedRatio(camera.getState().ratio / factor) }, GLIDE);
    },
    pan(right, down) {
      const camera = sigma.getCamera();
      const { x, y, ratio } = camera.getState();
      camera.setState({ x: x + right * ratio * 0.1, y: y - down * ratio * 0.1 });
    },
    toPng: (notice) => stageToPng(container, () => sigma.refresh(), look, notice),
    destroy: () => sigma.kill(),
  };
}

/** Changes with who and what is there, not with how it looks. */
function structureOf({ nodes, edges }: Picture): string {
  return `${nodes.map(({ key }) => key).join()}|${edges.map(({ key }) => key).join()}`;
}

function graphOf({ nodes, edges }: Picture): UndirectedGraph {
  const graph = new UndirectedGraph();
  const type = edges.length > MANY_EDGES ? 'line' : 'wide';
  for (const node of nodes) graph.addNode(node.key, attributesOf(node));
  for (const { key, source, target, size, color, hidden, raised } of edges) {
    graph.addEdgeWithKey(key, source, target, { size, color, hidden, type, zIndex: raised ? 1 : 0 });
  }
  return graph;
}

function update(graph: UndirectedGraph, { nodes, edges }: Picture): void {
  const nodeOf = new Map(nodes.map((node) => [node.key, node]));
  const edgeOf = new Map(edges.map((edge) => [edge.key, edge]));
  graph.updateEachNodeAttributes((key) => attributesOf(nodeOf.get(key)!), LAYOUT);
  graph.updateEachEdgeAttributes((key, held) => {
    const { size, color, hidden, raised } = edgeOf.get(key)!;
    return { ...held, size, color, hidden, zIndex: raised ? 1 : 0 };
  }, LAYOUT);
}

function attributesOf({ x, y, size, color, label, named, hidden, ring }: PictureNode): Record<string, unknown> {
  return { x, y, size, color, label, forceLabel: named, hidden, zIndex: ring === 'strong' ? 2 : named ? 1 : 0 };
}

/** A frame that took longer is felt as a jerk. */
const SLOW_MS = 50;
const SLOW_FRAMES = 4;

/** Leaves ties out while the stage is moved, once this machine has shown that it is too slow to draw them meanwhile. */
function sparePace(sigma: Sigma): void {
  let last = 0;
  let slow = 0;
  const watch = (): void => {
    const gap = performance.now() - last;
    last = performance.now();
    if (!sigma.getMouseCaptor().isMoving && !sigma.getCamera().isAnimated()) slow = 0;
    else if (gap > SLOW_MS) slow++;
    else slow = 0;
    if (slow < SLOW_FRAMES) return;
    sigma.off('beforeRender', watch);
    sigma.setSettings({ hideEdgesOnMove: true, hideLabelsOnMove: true });
  };
  sigma.on('beforeRender', watch);
}

/** Clicks pick, drags move nodes; a drag of the stage itself stays sigma's. */
function handlePointer(sigma: Sigma, onPick: StageHandlers['onPick'], onDrag: StageHandlers['onDrag']): void {
  let dragged: string | null = null;
  let hasMoved = false;
  sigma.on('clickNode', ({ node }) => {
    if (!hasMoved) onPick(node);
  });
  sigma.on('clickStage', () => {
    if (!hasMoved) onPick(null);
  });
  sigma.on('downNode', ({ node }) => {
    [dragged, hasMoved] = [node, false];
    // Else the stage would rescale to the node that is being pulled out.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('downStage', () => {
    hasMoved = false;
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    hasMoved = true;
    const { x, y } = sigma.viewportToGraph(event);
    sigma.getGraph().mergeNodeAttributes(dragged, { x, y });
    onDrag(dragged, x, y);
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = (): void => {
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('enterNode', () => {
    sigma.getContainer().style.cursor = 'pointer';
  });
  sigma.on('leaveNode', () => {
    sigma.getContainer().style.cursor = '';
  });
}
