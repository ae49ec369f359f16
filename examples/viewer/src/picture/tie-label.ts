import { readableText } from 'ringtrace/view';
import { number } from '../panels/format.ts';
import type { ViewState } from '../state/view-state.ts';
import type { TieFacts } from './tie-facts.ts';

/** More kinds would be wider than the tie is long. */
const MOST_KINDS = 3;

/** The words on a tie that were asked for; empty where nothing is known to say. */
export function tieLabel(
  { kinds, times, events }: Pick<TieFacts, 'kinds' | 'times'> & { readonly events: number },
  strength: number,
  asked: ViewState['tieLabels'],
): string {
  const shared = events === 0 ? [] : [['shared event', events] as const];
  const says = {
    none: [],
    kinds: [kindsInWords([...kinds, ...shared])],
    strength: [number(strength)],
    dates: [timesInWords(times)],
    all: [kindsInWords([...kinds, ...shared]), number(strength), timesInWords(times)],
  };
  return says[asked].filter((text) => text !== '').join(' · ');
}

function kindsInWords(kinds: TieFacts['kinds']): string {
  const told = kinds.slice(0, MOST_KINDS).map(([kind, amount]) => {
    const name = readableText(kind, 20);
    return amount === 1 ? name : `${name} ×${number(amount)}`;
  });
  const more = kinds.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function timesInWords(times: TieFacts['times']): string {
  if (times === null) return '';
  const [first, last] = times.map((time) => time.slice(0, 10));
  return first === last ? first! : `${first} to ${last}`;
}
