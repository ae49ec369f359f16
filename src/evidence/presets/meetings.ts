import type { Preset } from './preset.ts';

/** Observed meetings and who attended: a row for each attendee, or a row for the meeting with all of them in one cell. */
export const meetings: Preset = {
  name: 'meetings',
  question: 'Who met whom?',
  shape: 'attendance',
  kind: 'meeting',
  columns: {
    event: ['meeting', 'meeting id', 'event', 'event id'],
    person: ['attendee', 'participant', 'person'],
    attendees: ['attendees', 'participants', 'people', 'present'],
  },
  recognizedBy: [
    ['meeting', 'meeting id', 'event', 'event id'],
    ['attendee', 'participant', 'person', 'attendees', 'participants', 'people', 'present'],
  ],
  example: [
    { meeting: 'M1', attendees: 'P1; P2; P3', date: '2031-01-05', report: 'R1' },
    { meeting: 'M2', attendees: 'P1; P4', date: '2031-01-09', report: 'R1' },
    { meeting: 'M3', attendees: 'P2; P3', date: '2031-01-12', report: 'R2' },
    { meeting: 'M4', attendees: 'P3; P4; P5', date: '2031-02-01', report: 'R2' },
    { meeting: 'M5', attendees: 'P1; P5', date: '2031-02', report: 'R3' },
  ],
};
