import { readableText } from '../display/index.ts';
import { type Lead, nameSource } from '../model/index.ts';
import { type Alternative, wordAlternative } from './alternatives.ts';

/** What to check next on one lead, in one sentence: the sources its place hangs on, else what would look like it and is no planning. */
export function nextCheck({ restsOn }: Lead, [alternative]: readonly Alternative[]): string {
  if (typeof restsOn !== 'string' && restsOn.length > 0) {
    const names = restsOn.map((source) => readableText(nameSource(source), 40));
    const listed = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return names.length === 1
      ? `Is ${listed} to be believed? The place hangs on it alone.`
      : `Are ${listed} to be believed? The place hangs on them together.`;
  }
  if (alternative === undefined) return 'Read its evidence in the annex.';
  return `${wordAlternative(alternative)}? ${alternative.check}`;
}
