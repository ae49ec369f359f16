/** Names that stood at this door once and stand at another now. */
import { paint as paintNow, toSvg as toSvgNow } from './view/index.ts';

/** @deprecated Import it from `ringtrace/view`; from here it goes with the next version. */
export const paint: typeof paintNow = paintNow;
/** @deprecated Import it from `ringtrace/view`; from here it goes with the next version. */
export const toSvg: typeof toSvgNow = toSvgNow;
