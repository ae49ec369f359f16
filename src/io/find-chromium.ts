import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';

const NAMES: readonly string[] = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'brave-browser',
];

/** Where installers put browsers that are not on the search path. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
    [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].map((file) => join(process.env[variable] ?? '', file)),
  ),
};

const REMEDY =
  'install Chromium, Chrome or Edge (Debian: apt-get install chromium), or name one with --chromium or CHROME_PATH';

/**
 * Finds a browser that can print: the one named, else `CHROME_PATH`, else the first Chromium, Chrome, Edge or Brave on the search path or
 * where their installers put them.
 *
 * @throws RingtraceError `missing-package` when there is none, or the one named cannot be run.
 */
export function findChromium(named: string | undefined = process.env.CHROME_PATH || undefined): string {
  const place = 'findChromium';
  if (named !== undefined) {
    checkSubject(place, named, 'text');
    if (isRunnable(named)) return named;
    throw new RingtraceError('missing-package', place, `${named} is no program that can be run`, REMEDY);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const found = [...onPath, ...(PLACES[process.platform] ?? [])].find(isRunnable);
  if (found !== undefined) return found;
  throw new RingtraceError('missing-package', place, 'no Chromium, Chrome or Edge was found', REMEDY);
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
