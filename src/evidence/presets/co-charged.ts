import type { Preset } from './preset.ts';

const EVENTS = [
  'docket',
  'docket number',
  'case number',
  'indictment',
  'indictment number',
  'charge',
  'offence',
  'offense',
  'crime number',
  'fir number',
  'court case',
  'verdict',
  'aktenzeichen',
  'expediente',
  'affaire',
  'procedimento',
  'дело',
];
const PERSONS = [
  'accused',
  'defendant',
  'co accused',
  'co defendant',
  'offender',
  'suspect',
  'accused name',
  'defendant name',
  'name of accused',
  'beschuldigter',
  'angeklagter',
  'acusado',
  'prévenu',
  'imputato',
  'обвиняемый',
];
const LISTS = ['co charged', 'defendants', 'accused persons', 'co accused list', 'suspects', 'offenders'];

/** Charge sheets and verdicts: who stood accused in one case. */
export const coCharged: Preset = {
  name: 'co-charged',
  question: 'Who was charged together?',
  shape: 'attendance',
  kind: 'co-offence',
  columns: {
    event: EVENTS,
    person: [...PERSONS, 'person', 'name'],
    attendees: [...LISTS, 'people'],
    at: ['charged at', 'charge date', 'offence date', 'offense date'],
  },
  recognizedBy: [EVENTS, [...PERSONS, ...LISTS]],
  example: [
    { docket: 'K-17/31', accused: 'P1', 'charge date': '2031-01-05' },
    { docket: 'K-17/31', accused: 'P2', 'charge date': '2031-01-05' },
    { docket: 'K-17/31', accused: 'P3', 'charge date': '2031-01-05' },
    { docket: 'K-20/31', accused: 'P2', 'charge date': '2031-03-01' },
    { docket: 'K-20/31', accused: 'P5', 'charge date': '2031-03-01' },
  ],
};
