import { createColors } from 'picocolors';
import type { Colors } from 'picocolors/types';

/**
 * Whether a stream is colored: NO_COLOR forbids it and FORCE_COLOR asks for it (https://no-color.org, https://force-color.org); otherwise only a
 * terminal is. That a build server sets CI colors nothing: what is piped on or kept in a log stays plain text.
 *
 * @example isColored({ isTTY: false }, { CI: 'true' }) // => false
 */
export function isColored(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Colors of what goes to stdout. */
export const color: Colors = createColors(isColored(process.stdout));

/** Colors of what goes to stderr. */
export const errorColor: Colors = createColors(isColored(process.stderr));
