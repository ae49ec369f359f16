import type { Preset } from './preset.ts';

/** Charge sheets and verdicts: who stood accused in one case. */
export const coCharged: Preset = {
  name: 'co-charged',
  question: 'Who was charged together?',
  shape: 'attendance',
  kind: 'co-offence',
  columns: {
    event: ['docket', 'docket number', 'case number', 'indictment', 'charge', 'offence', 'offense'],
    person: ['accused', 'defendant', 'co accused', 'co defendant', 'person'],
    attendees: ['co charged', 'defendants', 'people'],
    at: ['charged at', 'charge date', 'offence date', 'offense date'],
  },
  recognizedBy: [
    ['docket', 'docket number', 'case number', 'indictment', 'charge', 'offence', 'offense'],
    ['accused', 'defendant', 'co accused', 'co defendant', 'co charged', 'defendants'],
  ],
  example: [
    { docket: 'K-17/31', accused: 'P1', 'charge date': '2031-01-05' },
    { docket: 'K-17/31', accused: 'P2', 'charge date': '2031-01-05' },
    { docket: 'K-17/31', accused: 'P3', 'charge date': '2031-01-05' },
    { docket: 'K-20/31', accused: 'P2', 'charge date': '2031-03-01' },
    { docket: 'K-20/31', accused: 'P5', 'charge date': '2031-03-01' },
  ],
};
