import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** From this file as it is built, in either format and in whatever folder of `dist`, or from the sources beside a build. */
const PLACES = ['./viewer/viewer.html', '../viewer/viewer.html', '../../dist/viewer/viewer.html'];

/** The built viewer that the package ships, or undefined where the sources run and nothing was built. */
export async function viewerTemplate(): Promise<string | undefined> {
  // CommonJS has the path of its own file in place of a URL.
  const here = import.meta.url.startsWith('file:') ? import.meta.url : pathToFileURL(import.meta.url).href;
  for (const place of PLACES) {
    const text = await readFile(fileURLToPath(new URL(place, here)), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}
