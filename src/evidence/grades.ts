/** A way of grading a report: how reliable its source and how credible its content. */
export interface GradeScale {
  /** What the scale is called. */
  readonly name: GradeScaleName;
  /** A grade on it. */
  readonly example: string;
  /** What every grade on it looks like. */
  readonly pattern: RegExp;
}

/** The scales of grades that are known. */
export type GradeScaleName = 'admiralty' | '5x5x5' | '3x5x2';

/**
 * The scales the library reads. Their grades never look alike, so a grade says by itself which scale it is of.
 *
 * Admiralty: NATO STANAG 2511, source A-F, content 1-6. 5x5x5: UK National Intelligence Model 2005, source A-E, content 1-5,
 * handling 1-5. 3x5x2: UK College of Policing 2016, source 1-3, content A-E, handling P or C.
 */
export const GRADE_SCALES: readonly GradeScale[] = Object.freeze([
  { name: 'admiralty', example: 'B2', pattern: /^[A-F][1-6]$/ },
  { name: '5x5x5', example: 'B/2/1', pattern: /^[A-E]\/?[1-5]\/?[1-5]$/ },
  { name: '3x5x2', example: '2/B/P', pattern: /^[1-3]\/?[A-E]\/?[PC]$/ },
]);

/** Names the scale that a grade is of, or undefined when it is of none. */
export function gradeScaleOf(grade: string): GradeScaleName | undefined {
  return GRADE_SCALES.find((scale) => scale.pattern.test(grade))?.name;
}
