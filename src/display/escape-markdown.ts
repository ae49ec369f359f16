import { readableText } from './readable-text.ts';

/**
 * Makes any text safe inside a line of Markdown, table cells included: {@link readableText}, then every character that could
 * start markup, a link, a mention, a formula or HTML is written with a backslash or as an entity.
 *
 * @example escapeMarkdown('a|b <i>') // => 'a\\|b &lt;i&gt;'
 */
export function escapeMarkdown(text: string, limit: number = 64): string {
  return readableText(text, limit)
    .replace(/[\\`*_{}[\]()#+!|~:@=$^]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
    .replace(/^(\s*)(-)/, '$1\\$2')
    .replace(/^(\s*\d+)\./, '$1\\.');
}
