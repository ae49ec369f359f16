/**
 * What does the case file say? Rows become links and people one can answer for; what cannot be read is set aside whole and named.
 *
 * Doors: model, kernels, protection, display. Invariant: rows = links + rejected + passed over.
 */
export { aliasCells, aliasColumns } from './alias-cells.ts';
export { readFlag, readId, readList, readText, UNREADABLE } from './cells.ts';
export type { AttendanceField, ColumnAliases, ColumnMap, LinkField, PersonField } from './columns.ts';
export {
  columnsOf,
  EXTRA_CELLS,
  findColumns,
  isRow,
  LINK_COLUMNS,
  PERSON_COLUMNS,
  plainName,
  spelled,
} from './columns.ts';
export type { GradeScale, GradeScaleName } from './grades.ts';
export { GRADE_SCALES, gradeScaleOf } from './grades.ts';
export { idColumn } from './id-column.ts';
export { issueLine } from './issue-line.ts';
export { numberEqualLinks } from './link-numbers.ts';
export type { LeaveOut } from './link-reader.ts';
export { LinkReader } from './link-reader.ts';
export { namesNobody } from './names-nobody.ts';
export type { LinkTableOptions, TableFeed, TableTally } from './open-link-table.ts';
export { haveStanding, isStandingName } from './people-columns.ts';
export { PERSON_ROW } from './person-row.ts';
export type { Preset, PresetName, PresetShape } from './presets/index.ts';
export { choosePreset, PRESETS } from './presets/index.ts';
export { isPeopleTable } from './presets/is-people-table.ts';
export { FAMILY_NAMES, GIVEN_NAMES } from './presets/manifest.ts';
export type { DecimalMark } from './read-amount.ts';
export { readAmount } from './read-amount.ts';
export { readAttendees } from './read-attendees.ts';
export { readClock } from './read-clock.ts';
export type { EntityTables } from './read-entities.ts';
export { readEntities } from './read-entities.ts';
export type { LinkDraft } from './read-link-row.ts';
export type { ReadLinksOptions } from './read-links.ts';
export { readLinks } from './read-links.ts';
export type { ReadPeopleOptions } from './read-people.ts';
export { readPeople } from './read-people.ts';
export type { Sense } from './read-sense.ts';
export { readSense } from './read-sense.ts';
export type { DateOrder, TimeUnit } from './read-time.ts';
export { readTime, timeRemedy } from './read-time.ts';
export {
  dateOrderRule,
  decimalRule,
  epochRule,
  linkFieldRules,
  personFieldRules,
  presetRule,
} from './reading-rules.ts';
export { remember } from './remember.ts';
export { rowIssue } from './row-issue.ts';
export { rowOf } from './row-layout.ts';
export { cellAt, type RowRecord } from './row-record.ts';
export { textsOf } from './texts-of.ts';
