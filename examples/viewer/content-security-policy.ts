/**
 * What the page and its workers may do: run and style themselves. No connection of any kind, to anywhere, so nothing of a case can
 * leave the machine. Style attributes are allowed because SVG charts carry them; style sheets and scripts must be files of our own.
 */
export const contentSecurityPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');
