import type { Look } from '../picture/picture.ts';
import type { Measure } from '../stage/words-on-stage.ts';
import { type CaptionParts, drawCaption, type Strip } from './draw-caption.ts';
import { svgPage } from './svg-of-stage.ts';

/** The canvases of a stage, and their size on the page. */
export interface Canvases {
  readonly canvases: readonly HTMLCanvasElement[];
  readonly width: number;
  readonly height: number;
}

/** The stage as it is now, with the name of its case above, its legend and the notice below: no picture of a lead goes out without its words. */
export async function pngOfStage(
  { canvases, width, height }: Canvases,
  look: Look,
  caption: CaptionParts,
  measure: Measure,
): Promise<Blob> {
  const { above, below } = drawCaption(caption, width, look, measure);
  const scale = (canvases[0]?.width ?? width) / width;
  const page = document.createElement('canvas');
  page.width = width * scale;
  page.height = (above.height + height + below.height) * scale;
  const context = page.getContext('2d')!;
  context.fillStyle = look.paper;
  context.fillRect(0, 0, page.width, page.height);
  // In the same turn as the stage was drawn: WebGL forgets its picture after each frame.
  for (const canvas of canvases) context.drawImage(canvas, 0, above.height * scale, width * scale, height * scale);
  const strip = async ({ markup, height: high }: Strip, top: number): Promise<void> => {
    const svg = svgPage({ width, height: high, title: caption.title, paper: look.paper }, markup);
    context.drawImage(await imageOf(svg), 0, top * scale, width * scale, Math.ceil(high) * scale);
  };
  await strip(above, 0);
  await strip(below, above.height + height);
  return await asPng(page);
}

/** A picture of SVG as PNG. */
export async function pngOfSvg(svg: string): Promise<Blob> {
  const image = await imageOf(svg);
  const page = document.createElement('canvas');
  [page.width, page.height] = [image.naturalWidth, image.naturalHeight];
  page.getContext('2d')!.drawImage(image, 0, 0);
  return await asPng(page);
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

function asPng(page: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    page.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png');
  });
}
