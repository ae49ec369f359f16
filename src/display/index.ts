/**
 * How does a value show itself? Escaped text, plain tables, and the bundle of formats a notebook asks for.
 *
 * Doors: model.
 * Invariants: every text is escaped; no script; same value, same bytes; a value shows itself by properties that no copy, comparison
 * or JSON of it sees.
 */
export { escapeMarkdown } from './escape-markdown.ts';
export { escapeMarkup } from './escape-markup.ts';
export { type Cell, htmlTable, type TableOptions } from './html-table.ts';
export { markdownTable } from './markdown-table.ts';
export { readableText } from './readable-text.ts';
export type { Sheet } from './sheet.ts';
export type { ShownByMethods } from './shown.ts';
export { isShown, jupyterDisplay, type MimeBundle, type Shown, shown } from './shown.ts';
export { type Noticed, shownWithNotice } from './with-notice.ts';
