import { type DoubtToken, isAwayToken } from '../case/doubt.ts';
import { count } from './format.ts';

/** What is supposed away: `1 person and 2 sources`, or with verbs `1 person is gone and 2 sources are wrong`. */
export function doubtsInWords(without: readonly DoubtToken[], hasVerbs: boolean = false): string {
  const people = without.filter(isAwayToken).length;
  const sources = without.length - people;
  const verb = (number: number, end: string): string => (hasVerbs ? ` ${number === 1 ? 'is' : 'are'} ${end}` : '');
  return [
    ...(people > 0 ? [count(people, 'person', 'people') + verb(people, 'gone')] : []),
    ...(sources > 0 ? [count(sources, 'source') + verb(sources, 'wrong')] : []),
  ].join(' and ');
}
