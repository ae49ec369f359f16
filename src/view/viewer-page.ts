import { RingtraceError } from '../model/index.ts';
import type { ViewerCase } from './viewer-case.ts';

/** Where the case stands in the page: data that no browser runs. */
const PLACE = '<script type="application/json" id="case"></script>';

/**
 * Fills the built viewer (`ringtrace/viewer.html`) with a case: one page that opens from disk, without a connection and with nothing beside it.
 *
 * @throws RingtraceError `malformed-file` for a page that has no place for a case.
 * @example fillViewerPage('<script type="application/json" id="case"></script>', toViewerCase(findings)).includes('"findings"') // => true
 */
export function fillViewerPage(page: string, viewerCase: ViewerCase): string {
  const at = page.indexOf(PLACE);
  if (at < 0) {
    throw new RingtraceError(
      'malformed-file',
      'viewer.html',
      'has no place for a case',
      'take the page this package ships',
    );
  }
  // Nothing in the data can end the element, whatever a case names its people.
  const data = JSON.stringify(viewerCase).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const end = at + PLACE.length - '</script>'.length;
  return page.slice(0, end) + data + page.slice(end);
}
