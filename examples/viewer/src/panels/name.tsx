import type { JSX } from 'preact';
import { readableText } from 'ringtrace/view';

/** An id of the case, safe to look at and kept apart from the reading direction around it. */
export function Name({ of, limit = 40 }: { readonly of: string; readonly limit?: number }): JSX.Element {
  return <bdi>{readableText(of, limit)}</bdi>;
}
