import type { Look } from '../picture/picture.ts';

const STRIP = 30;

/** The stage as it is now, with the notice under it: no picture of a lead goes out without its words. */
export async function stageToPng(container: HTMLElement, draw: () => void, look: Look, notice: string): Promise<Blob> {
  // WebGL forgets its picture after each frame, so draw one and copy it in the same turn.
  draw();
  const canvases = [...container.querySelectorAll('canvas')].filter((canvas) => canvas.width > 0);
  const { offsetWidth: width, offsetHeight: height } = container;
  const scale = (canvases[0]?.width ?? width) / width;
  const page = document.createElement('canvas');
  page.width = width * scale;
  page.height = (height + STRIP) * scale;
  const context = page.getContext('2d')!;
  context.fillStyle = look.paper;
  context.fillRect(0, 0, page.width, page.height);
  for (const canvas of canvases) context.drawImage(canvas, 0, 0, width * scale, height * scale);
  context.scale(scale, scale);
  context.fillStyle = look.ink;
  context.font = '600 13px system-ui, sans-serif';
  context.fillText(notice, 14, height + 20);
  return await new Promise((resolve, reject) => {
    page.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png');
  });
}
