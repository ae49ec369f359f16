import { type KnownCases, sayShare } from '../model/index.ts';

/** The one sentence on how often the same rule was right where the answer is known. */
export function knownCasesSentence({ cases, precisionAtTop, top, auc }: KnownCases): string {
  const found = `Of the ${top} people ranked highest, ${sayShare(precisionAtTop)} were known organizers on average`;
  const above = auc === undefined ? '' : `; a known organizer ranked above another person in ${sayShare(auc)} of pairs`;
  const files = cases === 1 ? '1 labelled case' : `${cases} labelled cases`;
  return `${found} over ${files}${above}. None of them is a labelled migrant-smuggling case, because no such case is public.`;
}
