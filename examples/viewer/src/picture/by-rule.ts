import type { MeasureColumn } from '../case/case-view.ts';
import type { CaseIndex, Standing } from './case-index.ts';
import { matchesPerson } from './matches-person.ts';
import type { Neighbors } from './neighborhood.ts';

/** What rules are asked of. */
export interface Ruled {
  readonly index: CaseIndex;
  readonly neighbors: Neighbors;
  readonly standing: Standing;
}

/** What people are chosen by: one of the words of a field, a text, or a range of a number. */
export type Rule =
  | { readonly kind: 'word'; readonly field: WordField; readonly word: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'range'; readonly field: string; readonly from: number; readonly to: number };

export const WORD_FIELDS = ['stage', 'role', 'group', 'category', 'community'] as const;
export type WordField = (typeof WORD_FIELDS)[number];
/** Numbers that are there without any measure. */
export const TIES = 'number of ties';
export const SCORE = 'score';

/** What somebody has of a field. */
export function wordsOf({ index }: Pick<Ruled, 'index'>, field: WordField, person: string): readonly string[] {
  const known = index.person(person);
  if (field === 'role') return known?.roles ?? [];
  if (field === 'community') {
    const community = index.communityOf.get(person);
    return community === undefined ? [] : [String(community)];
  }
  const word = known?.[field];
  return word === undefined ? [] : [word];
}

/** The words of a field with how many people have each, the commonest first. */
export function wordCounts(scene: Pick<Ruled, 'index'>, field: WordField): (readonly [word: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { id } of scene.index.view.people)
    for (const word of wordsOf(scene, field, id)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** A number of everybody, in the order of the people of the case; NaN where there is none. */
export function numbersOf(
  { index, neighbors, standing }: Ruled,
  measures: readonly MeasureColumn[],
  field: string,
): readonly number[] {
  const { people } = index.view;
  if (field === TIES) return people.map(({ id }) => neighbors.get(id)?.length ?? 0);
  if (field === SCORE) return people.map(({ id }) => standing.rankOf.get(id)?.score ?? Number.NaN);
  return measures.find(({ name }) => name === field)?.values ?? people.map(() => Number.NaN);
}

/** Everybody in the case whom a rule is true of, shown or not. */
export function peopleByRule(scene: Ruled, measures: readonly MeasureColumn[], rule: Rule): string[] {
  const { people } = scene.index.view;
  if (rule.kind === 'word')
    return people.filter(({ id }) => wordsOf(scene, rule.field, id).includes(rule.word)).map(({ id }) => id);
  if (rule.kind === 'text') {
    const wanted = rule.text.trim().toLowerCase();
    return wanted === '' ? [] : people.filter((person) => matchesPerson(person, wanted)).map(({ id }) => id);
  }
  const numbers = numbersOf(scene, measures, rule.field);
  return people.filter((_, i) => numbers[i]! >= rule.from && numbers[i]! <= rule.to).map(({ id }) => id);
}

/** A rule in a few words: what a group made by it is called. */
export function ruleInWords(rule: Rule): string {
  if (rule.kind === 'word') return `${rule.field} ${rule.word}`;
  if (rule.kind === 'text') return `“${rule.text.trim()}”`;
  const short = (value: number): string => String(Number(value.toPrecision(3)));
  if (rule.to === Number.POSITIVE_INFINITY) return `${rule.field} from ${short(rule.from)}`;
  return `${rule.field} ${short(rule.from)} to ${short(rule.to)}`;
}
