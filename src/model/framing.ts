/** `more-than-ten` false links are needed; `nobody-so-thin`: everybody outside the top k has more ties; `not-told` by an earlier version. */
export type FramingAbsence = 'more-than-ten' | 'nobody-so-thin' | 'not-told';

/** How many false links lift a bystander among the first, in words: the one place where the reasons for no number are put into words. */
export function sayFraming(framing: number | FramingAbsence): string {
  return typeof framing === 'number' ? String(framing) : ABSENCES[framing];
}

const ABSENCES: Readonly<Record<FramingAbsence, string>> = {
  'more-than-ten': 'more than 10',
  'nobody-so-thin': 'nobody outside the first has so few ties',
  'not-told': 'more than 10, or nobody has so few ties',
};
