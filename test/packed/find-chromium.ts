import { findChromium as find } from '../../src/io/index.ts';

/** The browser that `ringtrace report --pdf` would take, or undefined. */
export function findChromium(): string | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
