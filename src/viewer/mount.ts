import { RingtraceError } from '../model/index.ts';
import type { ViewerCase } from '../view/index.ts';

/** What `mount` may be told. */
export interface MountOptions {
  /** Where the built page is served; the `viewer.html` beside this module unless told. */
  readonly page?: string | URL | undefined;
}

/** A viewer that stands in a page. */
export interface MountedViewer {
  /** Shows another case, or the same with other findings. */
  open(viewerCase: ViewerCase): void;
  /** Takes the viewer out again. */
  remove(): void;
}

/** What an element must be able to do; a browser's own can. */
interface Host {
  readonly ownerDocument: { createElement(name: 'iframe'): Frame };
  append(child: Frame): void;
}

interface Frame {
  src: string;
  title: string;
  readonly style: { cssText: string };
  readonly contentWindow: { postMessage(message: unknown, target: string): void } | null;
  setAttribute(name: string, value: string): void;
  remove(): void;
}

interface Window {
  addEventListener(kind: 'message', hear: (event: Heard) => void): void;
  removeEventListener(kind: 'message', hear: (event: Heard) => void): void;
}

interface Heard {
  readonly source: unknown;
  readonly data: unknown;
}

/**
 * Puts the viewer with a case into an element of an app. It runs in a frame of its own that may run scripts and hand out files, and nothing else: it
 * reads nothing of the app and connects to nothing.
 *
 * Needs a page that allows frames of its own (`frame-src 'self'`). The frame fills the element, which should have a height.
 *
 * @throws RingtraceError `invalid-option` for what is no element.
 */
export function mount(element: object, viewerCase: ViewerCase, options: MountOptions = {}): MountedViewer {
  const host = element as Partial<Host> | null;
  if (typeof host?.append !== 'function' || host.ownerDocument === undefined) {
    throw new RingtraceError('invalid-option', 'mount', 'element is no element of a page', 'give a DOM element');
  }
  const page = globalThis as unknown as Window;
  const frame = host.ownerDocument.createElement('iframe');
  let shown = viewerCase;
  let isReady = false;
  const send = (): void => frame.contentWindow?.postMessage({ ringtrace: 'open', case: shown }, '*');
  const hear = ({ source, data }: Heard): void => {
    if (source !== frame.contentWindow || (data as { ringtrace?: unknown } | null)?.ringtrace !== 'ready') return;
    isReady = true;
    send();
  };
  page.addEventListener('message', hear);
  frame.setAttribute('sandbox', 'allow-scripts allow-downloads');
  frame.title = 'ringtrace viewer';
  frame.style.cssText = 'border:0;width:100%;height:100%';
  frame.src = `${String(options.page ?? new URL('./viewer.html', import.meta.url))}#mounted`;
  host.append(frame as Frame);
  return {
    open(next) {
      shown = next;
      if (isReady) send();
    },
    remove() {
      page.removeEventListener('message', hear);
      frame.remove();
    },
  };
}
