/**
 * How does an app show a case? The built viewer in an element of its page. The subpath `ringtrace/viewer`, for browsers.
 *
 * Doors: model, view. Invariant: the viewer reads nothing of the app, and connects to nothing.
 */
export type { MountedViewer, MountOptions } from './mount.ts';
export { mount } from './mount.ts';
