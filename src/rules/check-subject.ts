import { RingtraceError } from '../model/index.ts';

interface SubjectKind {
  readonly is: (value: unknown) => boolean;
  readonly name: string;
  readonly remedy: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf =
  (isMember: (member: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(isMember);

const isFindings = (value: unknown): boolean =>
  isObject(value) && Array.isArray(value.ranking) && isObject(value.network) && Array.isArray(value.ties);
const isAnalysis = (value: unknown): boolean =>
  isObject(value) && Array.isArray(value.links) && isObject(value.network) && Array.isArray(value.ranking);

/** A kind of first argument. */
export type Subject =
  | 'rows'
  | 'links'
  | 'records'
  | 'network'
  | 'findings'
  | 'analysis'
  | 'asked'
  | 'text'
  | 'number'
  | 'list'
  | 'values'
  | 'registrations';

/** What verbs are about, by kind. */
const KINDS: Readonly<Record<Subject, SubjectKind>> = {
  rows: {
    is: (value) => typeof value === 'object' && value !== null && Symbol.iterator in value && !(value instanceof Map),
    name: 'rows',
    remedy: 'give a list of objects of columns and cells',
  },
  links: {
    is: isListOf(
      (link) =>
        isObject(link) &&
        typeof link.id === 'string' &&
        typeof link.source === 'string' &&
        typeof link.target === 'string',
    ),
    name: 'links',
    remedy: 'give the list of links that readLinks returns',
  },
  records: {
    is: isListOf((record) => isObject(record) && typeof record.id === 'string'),
    name: 'records',
    remedy: 'give the list of records that readRecords returns',
  },
  network: {
    is: (value) => isObject(value) && isObject(value.snapshot) && isObject(value.eligibleSnapshot),
    name: 'network',
    remedy: 'give the network that buildNetwork returns',
  },
  findings: {
    is: isFindings,
    name: 'findings',
    remedy: 'give the findings that analyzeCase returns',
  },
  registrations: {
    is: isListOf(
      (one) =>
        isObject(one) &&
        ['line', 'imsi', 'imei', 'at', 'cell'].every((name) => ['string', 'undefined'].includes(typeof one[name])),
    ),
    name: 'registrations',
    remedy: 'give the list `registrations` that readCase returns',
  },
  analysis: { is: isAnalysis, name: 'analysis', remedy: 'give the analysis that analyzeCaseFully returns' },
  asked: {
    is: (value) => isFindings(value) || isAnalysis(value),
    name: 'case',
    remedy: 'give the findings that analyzeCase returns, or the analysis that analyzeCaseFully returns',
  },
  text: { is: (value) => typeof value === 'string', name: 'text', remedy: 'give a text' },
  number: { is: (value) => typeof value === 'number', name: 'first argument', remedy: 'give a number' },
  list: {
    is: (value) => ArrayBuffer.isView(value) || isListOf((member) => member !== null && member !== undefined)(value),
    name: 'first argument',
    remedy: 'give a list',
  },
  values: { is: (value) => isObject(value), name: 'first argument', remedy: 'give the object that the verb is about' },
};

/**
 * Holds what a verb is about, its first argument, against what it must be: callers of plain JavaScript have no compiler that does.
 *
 * Cost: linear for lists. The value is told by its type alone, because it may name a person.
 *
 * @throws RingtraceError `invalid-option` naming verb, type and remedy.
 * @example checkSubject('buildNetwork', null, 'links')
 *   // => throws buildNetwork: links is null; give the list of links that readLinks returns
 */
export function checkSubject(place: string, value: unknown, kind: Subject): void {
  const { is, name, remedy }: SubjectKind = KINDS[kind];
  if (is(value)) return;
  throw new RingtraceError('invalid-option', place, `${name} is ${typeOf(value)}`, remedy);
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list with a member that is none';
  return value instanceof Map ? 'a Map' : typeof value === 'object' ? 'an object of another kind' : `a ${typeof value}`;
}
