import { GRADE_SCALES, gradeScaleOf } from './grades.ts';
import type { LinkDraft } from './read-link-row.ts';

/** Statements graded on another scale than most; of scales used equally often the first of `GRADE_SCALES` stays. */
export function offScale(statements: readonly LinkDraft[]): [index: number, message: string][] {
  const scaleOf = new Map<string, string>();
  const found = new Map<string, number[]>();
  statements.forEach(({ grade }, index) => {
    if (grade === undefined) return;
    const scale = scaleOf.get(grade) ?? gradeScaleOf(grade)!;
    scaleOf.set(grade, scale);
    const indexes = found.get(scale);
    if (indexes) indexes.push(index);
    else found.set(scale, [index]);
  });
  if (found.size < 2) return [];
  const [kept, ...others] = GRADE_SCALES.map(({ name }) => name).sort(
    (a, b) => (found.get(b)?.length ?? 0) - (found.get(a)?.length ?? 0),
  );
  return others.flatMap((scale) => {
    const message = `a grade of ${scale} in a case graded by ${kept}: bring all grades to one scale`;
    return (found.get(scale) ?? []).map((index): [number, string] => [index, message]);
  });
}
