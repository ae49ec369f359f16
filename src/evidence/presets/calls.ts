import type { Preset } from './preset.ts';

/** Call detail records as telephone companies hand them over: two lines, a start, a duration, a cell. Duration and cell are not read. */
export const calls: Preset = {
  name: 'calls',
  question: 'Which line called which, and when?',
  shape: 'links',
  kind: 'call',
  kindWords: { sms: 'message', mms: 'message', message: 'message', text: 'message' },
  columns: {
    id: ['call id', 'record id', 'cdr id'],
    source: ['caller', 'calling number', 'calling party', 'a number', 'a party', 'originating number', 'msisdn a'],
    target: ['callee', 'called', 'called number', 'called party', 'b number', 'b party', 'dialled number', 'msisdn b'],
    kind: ['call type', 'service', 'service type'],
    at: ['start', 'start time', 'call start', 'date time', 'datetime'],
  },
  // A count of a record is of seconds, units or cells.
  without: ['strength'],
  recognizedBy: [
    ['caller', 'calling number', 'calling party', 'a number', 'a party', 'originating number', 'msisdn a'],
    ['callee', 'called', 'called number', 'called party', 'b number', 'b party', 'dialled number', 'msisdn b'],
  ],
  example: [
    { caller: '+385911110001', callee: '+385911110002', start: '2031-01-05T21:10:04Z', duration: '61', cell: 'ZG-12' },
    { caller: '+385911110002', callee: '+385911110001', start: '2031-01-05T21:40:00Z', duration: '12', cell: 'ZG-14' },
    { caller: '+385911110001', callee: '+385911110003', start: '2031-01-06T06:02:31Z', duration: '0', cell: 'ZG-12' },
    { caller: '+385911110004', callee: '+385911110001', start: '2031-01-06T06:03:00Z', duration: '340', cell: 'RI-02' },
    { caller: '+385911110003', callee: '+385911110004', start: '2031-01-07T23:59:59Z', duration: '5', cell: 'RI-02' },
  ],
};
