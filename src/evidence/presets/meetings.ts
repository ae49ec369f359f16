import type { Preset } from './preset.ts';

const EVENTS = [
  'meeting',
  'meeting id',
  'meeting number',
  'event',
  'event id',
  'event name',
  'gathering',
  'session',
  'incident',
  'observation',
  'treffen',
  'reunión',
  'réunion',
];
const PERSONS = [
  'attendee',
  'participant',
  'person',
  'attendee name',
  'participant name',
  'member',
  'actor',
  'individual',
  'name',
  'person id',
  'teilnehmer',
  'asistente',
];
const ATTENDEES = [
  'attendees',
  'participants',
  'people',
  'present',
  'persons',
  'persons present',
  'attended by',
  'members',
  'actors',
  'who',
  'teilnehmende',
];
/** Stands in tables of any kind. */
const SAYS_LITTLE = ['name', 'asistente'];

/** Observed meetings and who attended: a row for each attendee, or a row for the meeting with all of them in one cell. */
export const meetings: Preset = {
  name: 'meetings',
  question: 'Who met whom?',
  shape: 'attendance',
  kind: 'meeting',
  columns: {
    event: EVENTS,
    person: PERSONS,
    attendees: ATTENDEES,
  },
  recognizedBy: [EVENTS, [...PERSONS.filter((column) => !SAYS_LITTLE.includes(column)), ...ATTENDEES]],
  example: [
    { meeting: 'M1', attendees: 'P1; P2; P3', date: '2031-01-05', report: 'R1' },
    { meeting: 'M2', attendees: 'P1; P4', date: '2031-01-09', report: 'R1' },
    { meeting: 'M3', attendees: 'P2; P3', date: '2031-01-12', report: 'R2' },
    { meeting: 'M4', attendees: 'P3; P4; P5', date: '2031-02-01', report: 'R2' },
    { meeting: 'M5', attendees: 'P1; P5', date: '2031-02', report: 'R3' },
  ],
};
