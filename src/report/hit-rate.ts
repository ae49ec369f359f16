import { type Findings, type Lead, sayShare, type Wording } from '../model/index.ts';
import { WORDINGS } from './wording.ts';

/**
 * How often leads so worded, and with such a chance to be among the first ten, were right where the answer is known; null where that was not
 * measured, or not for this rule. The chance is told for the first ten alone, because nothing else was measured.
 */
export function hitRateOf({ wording, pTop }: Lead, { knownCases, options }: Findings): string | null {
  const { leads: known } = knownCases ?? {};
  if (known === undefined) return null;
  const word = known.words.find((entry) => entry.wording === wording);
  const band =
    pTop === null || options.top !== 10
      ? undefined
      : known.firstTen.find(({ from, to }) => pTop >= from && (pTop < to || to === 1));
  const ofWord = word && word.leads > 0 ? [`${word.right} of ${word.leads} ${WORDINGS[wording]}s`] : [];
  const ofBand = band && band.leads > 0 ? [`${band.right} of ${band.leads} with ${bandName(band)}`] : [];
  const counts = [...ofWord, ...ofBand];
  if (counts.length === 0) return null;
  return `On ${known.cases} known networks ${counts.join(', and ')} were known organizers.`;
}

/** How often leads of these words were right where the answer is known, in one sentence; null where that was not measured. */
export function hitRateOfWords(wordings: readonly Wording[], { knownCases }: Findings): string | null {
  const { leads: known } = knownCases ?? {};
  if (known === undefined) return null;
  const told = known.words.filter(({ wording, leads }) => leads > 0 && wordings.includes(wording));
  if (told.length === 0) return null;
  const counts = told.map(({ wording, right, leads }) => `${right} of ${leads} ${WORDINGS[wording]}s`);
  const listed = counts.length === 1 ? counts[0] : `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`;
  return `On ${known.cases} known networks ${listed} were known organizers.`;
}

function bandName({ from, to }: { readonly from: number; readonly to: number }): string {
  const chance =
    from === 0 ? `below ${sayShare(to)}` : `of ${sayShare(from)} ${to === 1 ? 'or more' : `to ${sayShare(to)}`}`;
  return `a chance ${chance} to be among the first ten`;
}
