import type { Preset } from './preset.ts';

/** Columns that name the line that called. */
const CALLERS =
  `caller|calling number|calling party|calling party number|calling line|calling msisdn|calling|a number|a party|a party number|a subscriber|a line
|originating number|originating|originating party|origin number|orig number|originator|originator number|caller number|caller id|from number|number from|source number|msisdn a|a msisdn
|dialling number|dialing number|called from|call from|served number|rufnummer a|a rufnummer|anrufer|anrufende nummer|numéro appelant|appelant|número origen|numero origen|teléfono origen
|número chamador|numero chamador|chamador|numero chiamante|chiamante|pozivatelj|pozivni broj|numer dzwoniący|dzwoniący|arayan numara|arayan|звонящий|абонент а|номер а|вызывающий|المتصل|رقم المتصل|تماس گیرنده`
    .split(/[|\n]+/)
    .filter((name) => name !== '');

/** Columns that name the line a return is about, whichever way its calls went. */
const SUBJECTS =
  `target number|target no|target a party number|target a party|target msisdn|target phone|target mobile number|msisdn|subscriber number|subscriber msisdn|subscriber|mobile number|mobile|phone number|telephone number
|own number|my number|served msisdn|served party|monitored number|monitored line|cell number|rufnummer|anschluss|numéro|línea|utenza|номер абонента|رقم المشترك`
    .split(/[|\n]+/)
    .filter((name) => name !== '');

/** Columns that name the other line. */
const CALLEES =
  `callee|called|called number|called party|called party number|called line|called msisdn|b number|b party|b party number|b subscriber|b line|dialled number|dialed number|dialled digits|dialed digits
|dialed digit number|number dialled|number dialed|number called|called to|call to|msisdn b|b msisdn|terminating number|terminating|terminating party|termination number|destination number|dest number|other number
|other party|other party number|other msisdn|opposite party|opposite number|to number|number to|receiver number|recipient number|receiving number|connected number|correspondent|correspondent number|peer number
|second party|partner number|counterpart|b party msisdn|rufnummer b|b rufnummer|angerufener|angerufene nummer|zielrufnummer|numéro appelé|appelé|correspondant|número destino|numero destino|teléfono destino
|número chamado|numero chamado|chamado|numero chiamato|chiamato|pozvani|pozvani broj|numer wybierany|aranan numara|aranan|абонент б|номер б|вызываемый|المتصل به|الرقم المطلوب`
    .split(/[|\n]+/)
    .filter((name) => name !== '');

/** Call detail records as telephone companies hand them over: two lines, a start, a duration, a cell. Duration, handset and cell become registrations (`readCase`). */
export const calls: Preset = {
  name: 'calls',
  question: 'Which line called which, and when?',
  shape: 'links',
  kind: 'call',
  kindWords: { sms: 'message', mms: 'message', message: 'message', text: 'message' },
  columns: {
    id: ['call id', 'record id', 'cdr id'],
    source: [...CALLERS, ...SUBJECTS],
    target: CALLEES,
    kind: ['call type', 'service', 'service type', 'event type', 'event', 'usage type', 'type of call'],
    at: [
      'start',
      'start time',
      'call start',
      'call start time',
      'start date time',
      'call date time',
      'date time',
      'datetime',
      'date & time',
      'event timestamp',
      'call date',
      'start date',
      'conn date',
      'connect date',
      'connection date',
      'event date',
      'seizure date',
      'call time',
      'setup time',
      'begin',
      'beginn',
      'inicio',
      'début',
      'inizio',
      'дата и время',
      'дата',
      'تاريخ',
    ],
    clock: [
      'time',
      'call time',
      'start time',
      'conn time',
      'connect time',
      'connection time',
      'event time',
      'initiation time',
      'call initiation time',
      'time of call',
      'uhrzeit',
      'hora',
      'heure',
      'ora',
      'время',
      'vrijeme',
      'saat',
      'الوقت',
    ],
    direction: [
      'direction',
      'call direction',
      'dir',
      'ct',
      'call category',
      'in out',
      'io',
      'richtung',
      'sentido',
      'sens',
    ],
    sourceName: ['caller name', 'a name', 'a party name', 'calling name', 'subscriber name'],
    targetName: ['callee name', 'called name', 'b name', 'b party name', 'contact name'],
  },
  // A count of a record is of seconds, units or cells; a value is a price; an event is a kind of call.
  without: ['strength', 'event'],
  subjects: SUBJECTS,
  recognizedBy: [[...CALLERS, ...SUBJECTS], CALLEES],
  // Telephone exchanges write source and destination.
  alsoBy: [
    ['source', 'src'],
    ['destination', 'dst', 'dest'],
    ['duration', 'billsec', 'disposition', 'call date', 'clid', 'call duration', 'dcontext'],
  ],
  example: [
    { caller: '+385911110001', callee: '+385911110002', start: '2031-01-05T21:10:04Z', duration: '61', cell: 'ZG-12' },
    { caller: '+385911110002', callee: '+385911110001', start: '2031-01-05T21:40:00Z', duration: '12', cell: 'ZG-14' },
    { caller: '+385911110001', callee: '+385911110003', start: '2031-01-06T06:02:31Z', duration: '0', cell: 'ZG-12' },
    { caller: '+385911110004', callee: '+385911110001', start: '2031-01-06T06:03:00Z', duration: '340', cell: 'RI-02' },
    { caller: '+385911110003', callee: '+385911110004', start: '2031-01-07T23:59:59Z', duration: '5', cell: 'RI-02' },
  ],
};
