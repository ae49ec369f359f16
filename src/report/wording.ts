import type { Findings, Lead, RankedPerson, Wording } from '../model/index.ts';

/** The words beside every lead's name, unless its own sentence says them already. */
export const LEAD_WORDING = 'position consistent with coordination; a lead, not a finding';

export const WORDINGS: Readonly<Record<Wording, string>> = { 'strong-lead': 'strong lead', 'weak-lead': 'weak lead' };

/** One sentence on what the case file can carry. */
export function headlineOf({ verdict, leads, ranking }: Findings): string {
  if (verdict === 'insufficient-data') {
    return 'Insufficient data: this case file cannot carry a ranking, so nobody is ranked or named.';
  }
  if (leads.length === 0) {
    return `The case file carries a ranking of ${ranking.length} people, but nobody's position is strong enough to be called a lead.`;
  }
  const strong = leads.filter(({ wording }) => wording === 'strong-lead').length;
  const have = leads.length === 1 ? 'has' : 'have';
  return (
    `${leads.length} of ${ranking.length} ranked people ${have} a position consistent with coordination ` +
    `(${strong} strong, ${leads.length - strong} weak). Each is a lead, not a finding.`
  );
}

/** Why a lead is not called strong; null when it is, or when nobody said. */
export function unmetSentence({ unmet = [] }: Lead): string | null {
  return unmet.length === 0 ? null : `Not called strong: ${unmet.join('; ')}.`;
}

/** What a lead's sentence says, always with {@link LEAD_WORDING} in it. */
export function sentenceOf(sentence: string): string {
  if (sentence.toLowerCase().includes(LEAD_WORDING)) return sentence;
  const stated = sentence.trim();
  return `${stated}${stated === '' || /[.!?]$/.test(stated) ? '' : '.'} Position consistent with coordination; a lead, not a finding.`.trim();
}

/** Says on which sources a person's place hangs; null when that was not computed. */
export function restsOn({ cutSet }: RankedPerson, top: number): string | null {
  if (cutSet === null) return null;
  const among = `among the first ${top}`;
  if (cutSet.length === 0)
    return `No set of up to five sources, if disbelieved, takes this person out of the first ${top}.`;
  if (cutSet.length === 1)
    return `Rests on ${nameSource(cutSet[0]!)} alone: without it, this person is no longer ${among}.`;
  const alike = cutSet.every((source) => !SOURCE_KIND.test(source));
  const names = alike ? cutSet : cutSet.map(nameSource);
  const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `Rests on ${alike ? 'reports ' : ''}${listed} together: without them, this person is no longer ${among}.`;
}

const SOURCE_KIND = /^(informant|event):/;

function nameSource(source: string): string {
  const kind = SOURCE_KIND.exec(source)?.[1];
  return kind === undefined ? `report ${source}` : `${kind} ${source.slice(kind.length + 1)}`;
}
