import { readDoubtToken } from 'ringtrace';
import { count } from './format.ts';

/** What is supposed away: `1 person and 2 sources`, or with verbs `1 person is gone and 2 sources are wrong`. */
export function doubtsInWords(without: readonly string[], hasVerbs: boolean = false): string {
  const kinds = without.map((token) => readDoubtToken(token).kind);
  const people = kinds.filter((kind) => kind === 'person').length;
  const groups = kinds.filter((kind) => kind === 'kind').length;
  const ties = kinds.filter((kind) => kind === 'tie').length;
  const sources = without.length - people - groups - ties;
  const verb = (number: number, end: string): string => (hasVerbs ? ` ${number === 1 ? 'is' : 'are'} ${end}` : '');
  return [
    ...(people > 0 ? [count(people, 'person', 'people') + verb(people, 'gone')] : []),
    ...(groups > 0 ? [count(groups, 'kind of link', 'kinds of link') + verb(groups, 'left out')] : []),
    ...(ties > 0 ? [count(ties, 'tie') + verb(ties, 'wrong')] : []),
    ...(sources > 0 ? [count(sources, 'source') + verb(sources, 'wrong')] : []),
  ].join(' and ');
}
