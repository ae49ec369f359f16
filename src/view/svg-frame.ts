import { escapeMarkup } from '../display/index.ts';

export interface SvgFrameOptions {
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for those who cannot see it: the accessible name. */
  readonly title: string;
  readonly description?: string;
  /** Markup, already escaped. */
  readonly body: string;
}

/**
 * Wraps markup into an SVG document that stands alone or inside a page: text in the system's font, colors from CSS variables of
 * the page (`--ink`, `--muted`, `--grid`, `--accent`) with fallbacks for light and dark.
 */
export function svgFrame({ width, height, title, description, body }: SvgFrameOptions): string {
  const name = escapeMarkup(title);
  const about = description === undefined ? '' : `<desc>${escapeMarkup(description)}</desc>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ` +
    `aria-label="${name}" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif" font-size="12">` +
    `<title>${name}</title>${about}${body}</svg>`
  );
}
