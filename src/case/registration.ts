import type { ColumnAliases } from '../evidence/index.ts';

/** That a device or line was registered somewhere: at a cell, or with an address of the internet. No pair of people is stated. */
export interface Registration {
  /** The file it stands in. */
  readonly file: string;
  /** 1 is the first row of data. */
  readonly row: number;
  /** The telephone number or account. */
  readonly line?: string;
  /** The card's number. */
  readonly imsi?: string;
  /** The device's number. */
  readonly imei?: string;
  /** The cell of the network. */
  readonly cell?: string;
  /** The address of the internet that was given to the line, or the one it asked for. */
  readonly address?: string;
  /** ISO 8601. */
  readonly at?: string;
}

type RegistrationField = 'line' | 'imsi' | 'imei' | 'cell' | 'address' | 'at' | 'clock';

/** Columns of tower dumps and records of internet sessions. */
export const REGISTRATION_COLUMNS: ColumnAliases<RegistrationField> = Object.freeze({
  line: [
    'msisdn',
    'mobile number',
    'phone number',
    'subscriber',
    'subscriber number',
    'a party',
    'a number',
    'calling number',
    'line',
    'user',
    'user id',
    'landline msisdn mdn leased circuit id',
    'number',
    'phone',
  ],
  imsi: ['imsi'],
  imei: ['imei', 'imei number'],
  cell: [
    'cell',
    'cell id',
    'cgi',
    'first cgi',
    'first cell id',
    'cell name',
    'site',
    'site id',
    'site name',
    'tower',
    'tower id',
    'bts',
    'bts id',
    'enodeb',
    'ecgi',
    'lac ci',
    'lac',
    'cell site',
    'cell tower',
    'first cell',
    'start cell',
    'sector',
  ],
  address: [
    'destination ip',
    'destination ip address',
    'dest ip',
    'source ip',
    'source ip address',
    'public ip',
    'public ip address',
    'private ip',
    'translated ip',
    'translated ip address',
    'nat ip',
    'ip',
    'ip address',
    'assigned ip',
    'url',
    'apn',
  ],
  at: [
    'start time',
    'start date time',
    'start date',
    'date time',
    'date',
    'timestamp',
    'event time',
    'session start time',
    'start',
    'time stamp',
    'event date',
    'time',
  ],
  clock: ['time', 'start time', 'event time'],
});
