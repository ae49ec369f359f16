import EdgeCurveProgram from '@sigma/edge-curve';
import { bindWebGLLayer, createContoursProgram } from '@sigma/layer-webgl';
import { createNodeBorderProgram } from '@sigma/node-border';
import Sigma from 'sigma';
import {
  createEdgeArrowHeadProgram,
  createEdgeCompoundProgram,
  createEdgeDoubleArrowProgram,
  EdgeClampedProgram,
  EdgeDoubleClampedProgram,
  EdgeLineProgram,
  EdgeRectangleProgram,
} from 'sigma/rendering';
import { mixColors } from './picture/mix-colors.ts';
import type { Look, Picture } from './picture/picture.ts';
import { dashed } from './stage/dashed-program.ts';
import { drawHover } from './stage/draw-labels.ts';
import { edgeAt } from './stage/edge-at.ts';
import { frameAround } from './stage/frame-around.ts';
import { caughtBy } from './stage/is-inside.ts';
import { listenForLasso } from './stage/lasso.ts';
import { createPace } from './stage/pace.ts';
import { paintNames } from './stage/paint-names.ts';
import { paintNeighborhood } from './stage/paint-neighborhood.ts';
import { DASHED, graphOf, isCrowded, structureOf, updateGraph } from './stage/picture-graph.ts';
import { createPointer, POINTED, type PointerHandlers } from './stage/pointer.ts';
import type { OnScreen, Screen } from './stage/screen.ts';
import { paintHulls, paintLasso, paintRings } from './stage/stage-overlay.ts';
import { createVeil } from './stage/veil.ts';

export interface StageHandlers extends Pick<PointerHandlers, 'onPick' | 'onEdge'> {
  /** Nodes were drawn around, or one was clicked with Shift. */
  onPickMany(keys: readonly string[]): void;
  /** A node was dragged, in coordinates of the picture. */
  onDrag(key: string, x: number, y: number): void;
}

/** The network on the screen. The only thing in the viewer that knows sigma. */
export interface Stage {
  show(picture: Picture, look: Look): void;
  /** Moves nodes and nothing else: cheap enough for every frame of a running layout. */
  move(places: (key: string) => { readonly x: number; readonly y: number } | undefined): void;
  center(key: string): void;
  /** Brings everything that is not hidden into view, or some nodes. */
  fit(keys?: readonly string[]): void;
  zoom(factor: number): void;
  pan(right: number, down: number): void;
  /** Null while nothing of the stage is seen. */
  screen(): Screen | null;
  /** Drawn this very moment: to be copied before anything else happens. */
  canvases(): readonly HTMLCanvasElement[];
  destroy(): void;
}

const GLIDE = { duration: 260 };
const HEAD = { lengthToThicknessRatio: 4.5, widenessToThicknessRatio: 3.6 };
const [TO_TARGET, TO_SOURCE] = [
  createEdgeArrowHeadProgram(HEAD),
  createEdgeArrowHeadProgram({ ...HEAD, extremity: 'source' }),
];
const [CLAMPED, DOUBLE] = [dashed(EdgeClampedProgram), dashed(EdgeDoubleClampedProgram)];
const RIMMED = createNodeBorderProgram({
  borders: [
    { size: { attribute: 'rimSize', defaultValue: 1, mode: 'pixels' }, color: { attribute: 'rim' } },
    { size: { fill: true }, color: { attribute: 'color' } },
  ],
});
const PROGRAMS = {
  bowed: EdgeCurveProgram,
  line: EdgeLineProgram,
  wide: EdgeRectangleProgram,
  target: createEdgeCompoundProgram([EdgeClampedProgram, TO_TARGET]),
  source: createEdgeCompoundProgram([EdgeDoubleClampedProgram, TO_SOURCE]),
  both: createEdgeDoubleArrowProgram(HEAD),
  [`wide${DASHED}`]: dashed(EdgeRectangleProgram),
  [`target${DASHED}`]: createEdgeCompoundProgram([CLAMPED, TO_TARGET]),
  [`source${DASHED}`]: createEdgeCompoundProgram([DOUBLE, TO_SOURCE]),
  [`both${DASHED}`]: createEdgeCompoundProgram([DOUBLE, TO_TARGET, TO_SOURCE]),
};
/** Canvases of our own, and where they lie among sigma's. */
const OVERLAYS = [
  ['hulls', { style: {}, beforeLayer: 'edges' }],
  ['rings', { style: {}, afterLayer: 'nodes' }],
  ['names', { style: {}, afterLayer: 'rings' }],
  ['veil', { style: {}, afterLayer: 'labels' }],
] as const;
/** The contours ask every node for every pixel. */
export const MOST_IN_DENSITY = 1500;

/** Puts a stage into an element of the page. */
export function createStage(container: HTMLElement, handlers: StageHandlers): Stage {
  let picture: Picture = { nodes: [], edges: [], hulls: [], isDensity: false, labels: 'some' };
  let look: Look = {
    paper: '#ffffff',
    ink: '#000000',
    edge: '#cccccc',
    rim: '#888888',
    accent: '#3366cc',
    doubt: '#996600',
  };
  let graph = graphOf(picture);
  let structure = '';
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    zIndex: true,
    renderLabels: false,
    labelFont: 'system-ui, sans-serif',
    labelSize: 12,
    nodeProgramClasses: { circle: RIMMED },
    stagePadding: 46,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    edgeProgramClasses: PROGRAMS,
    defaultEdgeType: 'wide',
    defaultDrawNodeHover: (context, data, settings) => drawHover(context, data, settings, look),
  });
  const locate = (key: string): OnScreen | null => {
    const data = sigma.getNodeDisplayData(key);
    if (!data || data.hidden) return null;
    return { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
  };
  const screen = (): Screen => ({ ...sigma.getDimensions(), scale: sigma.scaleSize(1), locate });
  for (const [name, place] of OVERLAYS) sigma.createCanvasContext(name, place);
  sigma.resize(true);
  const layer = (name: string): CanvasRenderingContext2D => {
    const { width, height } = sigma.getDimensions();
    const context = sigma.getCanvases()[name]!.getContext('2d')!;
    context.clearRect(0, 0, width, height);
    return context;
  };
  const veil = createVeil(() => {
    const context = layer('veil');
    if (veil.line.length > 0) paintLasso(context, veil.line, look);
    else paintNeighborhood(context, veil.hovered, { picture, look, locate, ...sigma.getDimensions() });
  });
  sigma.on('afterRender', () => {
    paintHulls(layer('hulls'), picture.hulls, locate);
    paintRings(layer('rings'), picture.nodes, look, locate);
    paintNames(layer('names'), picture, look, screen());
    veil.paint();
  });
  const pointer = createPointer({
    ...handlers,
    onHover: veil.hover,
    edgeAt: ({ x, y }) => (isCrowded(picture) ? null : edgeAt(picture, locate, x, y)),
    endsOf: (edge) => (graph.hasEdge(edge) ? graph.extremities(edge) : []),
    onDragStart: () => {
      // Else the stage would rescale to the node that is being pulled out.
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    },
    onDrag: (key, at) => {
      const { x, y } = sigma.viewportToGraph(at);
      graph.mergeNodeAttributes(key, { x, y });
      handlers.onDrag(key, x, y);
    },
    onCursor: (cursor) => {
      container.style.cursor = cursor;
    },
  });
  for (const name of POINTED) sigma.on(name, pointer[name] as (payload: unknown) => void);
  const pace = createPace(
    () => sigma.getMouseCaptor().isMoving || sigma.getCamera().isAnimated(),
    () => sigma.setSettings({ hideEdgesOnMove: true }),
  );
  sigma.on('beforeRender', pace);
  const forgetLasso = listenForLasso(container, {
    onDraw: veil.draw,
    onDone: (line) => handlers.onPickMany(caughtBy(line, picture.nodes, locate)),
  });
  const shadeDensity = createDensity(sigma);

  return {
    show(next, nextLook) {
      [picture, look] = [next, nextLook];
      const now = structureOf(next);
      if (now === structure) updateGraph(graph, next);
      else {
        shadeDensity(null, look);
        veil.hover([]);
        // A graph filled before sigma hears of it is drawn once, not once for every node.
        graph = graphOf(next);
        sigma.setCustomBBox(null);
        sigma.setGraph(graph);
      }
      structure = now;
      shadeDensity(next, look);
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
    fit(keys) {
      const asked = keys ?? (picture.nodes.some(({ hidden }) => hidden) ? visibleKeys(picture) : []);
      const found = asked.flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
      const everything = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
      sigma.getCamera().animate(found.length > 0 ? frameAround(found) : everything, GLIDE);
    },
    zoom(factor) {
      const camera = sigma.getCamera();
      camera.animate({ ratio: camera.getBoundedRatio(camera.getState().ratio / factor) }, GLIDE);
    },
    pan(right, down) {
      const camera = sigma.getCamera();
      const { x, y, ratio } = camera.getState();
      camera.setState({ x: x + right * ratio * 0.1, y: y - down * ratio * 0.1 });
    },
    screen: () => (container.offsetWidth > 0 ? screen() : null),
    canvases() {
      sigma.refresh();
      return [...container.querySelectorAll('canvas')].filter((canvas) => canvas.width > 0);
    },
    destroy() {
      forgetLasso();
      sigma.kill();
    },
  };
}

function visibleKeys({ nodes }: Picture): string[] {
  return nodes.filter(({ hidden }) => !hidden).map(({ key }) => key);
}

/** Shades where people crowd, with contours in WebGL; null takes them away. */
function createDensity(sigma: Sigma): (picture: Picture | null, look: Look) => void {
  let clean: (() => void) | null = null;
  let drawn = '';
  return (picture, { accent, paper }) => {
    const shown = picture?.isDensity ? visibleKeys(picture) : [];
    const keys = shown.length > MOST_IN_DENSITY ? [] : shown;
    const wanted = keys.length > 0 ? `${accent} ${paper} ${keys.join()}` : '';
    if (wanted === drawn) return;
    clean?.();
    clean = null;
    drawn = wanted;
    if (keys.length === 0) return;
    const shade = (threshold: number, share: number): { threshold: number; color: string } => ({
      threshold,
      color: mixColors(accent, paper, share),
    });
    const levels = [shade(4.2, 0.66), shade(2.6, 0.76), shade(1.4, 0.85), shade(0.6, 0.93)];
    clean = bindWebGLLayer('density', sigma, createContoursProgram(keys, { radius: 90, levels }));
  };
}
