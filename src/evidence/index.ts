/**
 * What does the case file say? Rows become links and people one can answer for; what cannot be read is set aside whole and named.
 *
 * Doors: model. Invariant: rows = links + rejected.
 */
export type { AttendanceField, LinkField, PersonField } from './columns.ts';
export { columnsOf, EXTRA_CELLS, LINK_COLUMNS, PERSON_COLUMNS } from './columns.ts';
export type { GradeScale, GradeScaleName } from './grades.ts';
export { GRADE_SCALES, gradeScaleOf } from './grades.ts';
export type { LinkTableOptions } from './link-reader.ts';
export { LinkReader } from './link-reader.ts';
export type { Preset, PresetName, PresetShape } from './presets/index.ts';
export { choosePreset, PRESETS } from './presets/index.ts';
export { isPeopleTable } from './presets/is-people-table.ts';
export type { ReadLinksOptions } from './read-links.ts';
export { readLinks } from './read-links.ts';
export type { ReadPeopleOptions } from './read-people.ts';
export { readPeople } from './read-people.ts';
export type { DateOrder } from './read-time.ts';
export { readTime } from './read-time.ts';
export { rowOf } from './row-layout.ts';
