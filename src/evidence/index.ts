/**
 * What does the case file say? Rows become links and people one can answer for; what cannot be read is set aside whole and named.
 *
 * Doors: model, display, rules. Invariant: rows = links + rejected.
 */
export { readList, readText, UNREADABLE } from './cells.ts';
export type { AttendanceField, ColumnAliases, ColumnMap, LinkField, PersonField } from './columns.ts';
export { columnsOf, EXTRA_CELLS, findColumns, isRow, LINK_COLUMNS, PERSON_COLUMNS, spelled } from './columns.ts';
export type { GradeScale, GradeScaleName } from './grades.ts';
export { GRADE_SCALES, gradeScaleOf } from './grades.ts';
export { issueLine } from './issue-line.ts';
export type { LinkTableOptions } from './link-reader.ts';
export { LinkReader } from './link-reader.ts';
export { mergePeople } from './merge-people.ts';
export type { Preset, PresetName, PresetShape } from './presets/index.ts';
export { choosePreset, PRESETS } from './presets/index.ts';
export { isPeopleTable } from './presets/is-people-table.ts';
export type { ReadLinksOptions } from './read-links.ts';
export { readLinks } from './read-links.ts';
export type { ReadPeopleOptions } from './read-people.ts';
export { readPeople } from './read-people.ts';
export type { DateOrder } from './read-time.ts';
export { readTime } from './read-time.ts';
export { dateOrderRule, linkColumnsRule, presetRule } from './reading-rules.ts';
export { rowIssue } from './row-issue.ts';
export { rowOf } from './row-layout.ts';
