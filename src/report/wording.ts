import { type Findings, type Lead, nameSource, type RankedPerson, sayLack, type Wording } from '../model/index.ts';

/** The words beside every lead's name, unless its own sentence says them already. */
export const LEAD_WORDING = 'position consistent with coordination; a lead, not a finding';

export const WORDINGS: Readonly<Record<Wording, string>> = {
  'strong-lead': 'strong lead',
  'supported-lead': 'supported lead',
  'weak-lead': 'weak lead',
};

/** Measured on labelled networks: the order that moves least is not the order that is right more often. */
const STABLE = 'That the order is steady does not make it right.';

/** One sentence on what the case file can carry. */
export function headlineOf({ verdict, leads, ranking }: Findings): string {
  if (verdict === 'insufficient-data') {
    return 'Insufficient data: this case file cannot carry a ranking, so nobody is ranked or named.';
  }
  if (leads.length === 0) {
    return `The case file carries a ranking of ${ranking.length} people, but nobody's position is strong enough to be called a lead. ${STABLE}`;
  }
  const count = (word: Wording): number => leads.filter(({ wording }) => wording === word).length;
  const have = leads.length === 1 ? 'has' : 'have';
  return (
    `${leads.length} of ${ranking.length} ranked people ${have} a position consistent with coordination ` +
    `(${count('strong-lead')} strong, ${count('supported-lead')} supported, ${count('weak-lead')} weak). Each is a lead, not a finding. ${STABLE}`
  );
}

/** Why a lead is not called strong; null when it is, or when nobody said. */
export function unmetSentence({ lacks, unmet: told = [] }: Lead): string | null {
  const unmet = lacks?.map(sayLack) ?? told;
  return unmet.length === 0 ? null : `Not called strong: ${unmet.join('; ')}.`;
}

/** What a lead's sentence says, always with {@link LEAD_WORDING} in it. */
export function sentenceOf(sentence: string): string {
  const stated = sentence.trim();
  const ended = stated === '' || /[.!?]$/.test(stated) ? stated : `${stated}.`;
  if (sentence.toLowerCase().includes(LEAD_WORDING)) return `${ended[0]!.toUpperCase()}${ended.slice(1)}`;
  return `${ended} Position consistent with coordination; a lead, not a finding.`.trim();
}

/** Says on which sources a person's place hangs, or that there is none to hang on; null where nobody looked. */
export function saysRestsOn({ restsOn }: RankedPerson, top: number): string | null {
  if (typeof restsOn === 'string') {
    return restsOn === 'none-found'
      ? `No set of up to five sources, if disbelieved, takes this person out of the first ${top}.`
      : null;
  }
  const among = `among the first ${top}`;
  if (restsOn.length === 1)
    return `Rests on ${nameSource(restsOn[0]!)} alone: without it, this person is no longer ${among}.`;
  const alike = restsOn.every(({ kind }) => kind === restsOn[0]!.kind);
  const names = restsOn.map((source) => (alike ? source.id : nameSource(source)));
  const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const kind = alike ? `${restsOn[0]!.kind}s ` : '';
  return `Rests on ${kind}${listed} together: without them, this person is no longer ${among}.`;
}
