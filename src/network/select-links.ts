import { type CaseLink, isStrength, RingtraceError, UNASKED_KINDS } from '../model/index.ts';
import { readTimeSpan, type TimeSpan } from '../time/index.ts';

/** First and last time, both included whole: `['2008-01', '2008-07']` ends with the last of July. */
export type TimeWindow = readonly [from: string, to: string];

export interface LinkSelection {
  readonly links: readonly CaseLink[];
  /** Links left out because a window was asked for and they carry no time on its scale. */
  readonly undatedCount: number;
  /** Links left out because nobody gained by what they state: `benefit: 'none'`. */
  readonly withoutBenefitCount: number;
}

/** Keeps the links of the asked kinds (all but those that must be asked for) and times, and refuses links that no reader would have let through. */
export function selectLinks(
  links: readonly CaseLink[],
  window: TimeWindow | undefined,
  kinds: readonly string[] | undefined,
): LinkSelection {
  for (const link of links) assertSound(link);
  // What nobody gained by says nothing of who organizes; who is protected was read of all links.
  const asked = links.filter(({ kind }) => (kinds ? kinds.includes(kind) : !UNASKED_KINDS.has(kind)));
  const gained = asked.filter(({ benefit }) => benefit !== 'none');
  const withoutBenefitCount = asked.length - gained.length;
  if (window === undefined) return { links: gained, undatedCount: 0, withoutBenefitCount };
  const [from, to] = window.map(readWindowEnd) as [TimeSpan, TimeSpan];
  if (from.scale !== to.scale || from.start >= to.end) {
    throw new RingtraceError(
      'invalid-option',
      'buildNetwork',
      `window ${window.join(' to ')} is empty`,
      'give two times of one scale, the earlier first',
    );
  }
  let undatedCount = 0;
  const inside = gained.filter(({ at }) => {
    const span = at === undefined ? undefined : readTimeSpan(at);
    if (span?.scale !== from.scale) {
      undatedCount++;
      return false;
    }
    return span.start >= from.start && span.start < to.end;
  });
  return { links: inside, undatedCount, withoutBenefitCount };
}

function readWindowEnd(text: string): TimeSpan {
  const span = readTimeSpan(text);
  if (span) return span;
  throw new RingtraceError(
    'invalid-option',
    'buildNetwork',
    `window end '${text}' is no time`,
    "write '2008-01', '2008-01-31', an instant or a phase",
  );
}

function assertSound({ source, target, strength }: CaseLink): void {
  if (source !== target && isStrength(strength)) return;
  const problem =
    source === target ? 'ties a person to themselves' : `has strength ${strength}, which is not from 1e-100 to 1e100`;
  throw new RingtraceError(
    'invalid-option',
    'buildNetwork',
    `a link ${problem}`,
    'read rows with readLinks, which sets such rows aside',
  );
}
