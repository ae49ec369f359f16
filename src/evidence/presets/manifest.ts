import type { Preset } from './preset.ts';

/** Voyages, flights and crossings with the people aboard: a row for each, or a row for the voyage with all of them in one cell. */
export const manifest: Preset = {
  name: 'manifest',
  question: 'Who traveled together?',
  shape: 'attendance',
  kind: 'co-travel',
  columns: {
    event: ['voyage', 'voyage id', 'trip', 'trip id', 'flight', 'crossing', 'manifest'],
    person: ['passenger', 'traveler', 'traveller', 'crew member', 'person'],
    attendees: ['passengers', 'people', 'aboard', 'travelers', 'travellers'],
    at: ['departure', 'departed at', 'sailed at'],
  },
  recognizedBy: [
    ['voyage', 'voyage id', 'trip', 'trip id', 'flight', 'crossing', 'manifest'],
    [
      'passenger',
      'traveler',
      'traveller',
      'crew member',
      'person',
      'passengers',
      'people',
      'aboard',
      'travelers',
      'travellers',
    ],
  ],
  example: [
    { voyage: 'V1', passenger: 'P1', departure: '2031-01-05' },
    { voyage: 'V1', passenger: 'P2', departure: '2031-01-05' },
    { voyage: 'V1', passenger: 'P3', departure: '2031-01-05' },
    { voyage: 'V2', passenger: 'P1', departure: '2031-02-01' },
    { voyage: 'V2', passenger: 'P4', departure: '2031-02-01' },
  ],
};
