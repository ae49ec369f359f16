import type { ColumnAliases } from '../evidence/index.ts';

export type RegistrationField =
  | 'line'
  | 'imsi'
  | 'imei'
  | 'cell'
  | 'mcc'
  | 'mnc'
  | 'area'
  | 'sector'
  | 'latitude'
  | 'longitude'
  | 'both'
  | 'azimuth'
  | 'duration'
  | 'kind'
  | 'other'
  | 'address'
  | 'at'
  | 'clock';

const words = (text: string): readonly string[] => text.split(/[|\n]+/).filter((word) => word !== '');

/** Columns of tower dumps, records of internet sessions, tables of cells, and what call records say beside the two lines. */
export const REGISTRATION_COLUMNS: ColumnAliases<RegistrationField> = Object.freeze({
  line: words(
    'msisdn|mobile number|phone number|subscriber|subscriber number|a party|a number|calling number|line|landline msisdn mdn leased circuit id|number|phone|device|device id|phone id|user|user id',
  ),
  imsi: words('imsi|imsi number|target imsi|subscriber imsi|served imsi|a imsi|imsi a|caller imsi|calling imsi'),
  imei: words(
    'imei|imei number|imeisv|imei sv|target imei|handset|device imei|served imei|a imei|imei a|caller imei|calling imei',
  ),
  cell: words(
    `cell|cell id|cgi|first cgi|first cell id|first cell global id|cell global id|cell name|site|site id|site name|tower|tower id|bts|bts id|enodeb|ecgi|eci|ncgi|cid|ci|lac ci
|lac|cell site|cell tower|first cell|start cell|start cell id|a cell|cell a|caller cell|calling cell|originating cell|first bts|first bts location|antenna|antenna id|mast|mast id|sector`,
  ),
  mcc: ['mcc', 'mobile country code'],
  mnc: ['mnc', 'net', 'mobile network code'],
  area: ['lac', 'tac', 'area', 'location area code', 'lac tac', 'tracking area code'],
  sector: ['cid', 'ci', 'cell', 'cell id', 'cellid', 'eci'],
  latitude: words(
    'latitude|lat|cell latitude|site latitude|tower latitude|bts latitude|y coordinate|breite|latitud|широта',
  ),
  longitude: words(
    'longitude|lon|long|lng|cell longitude|site longitude|tower longitude|bts longitude|x coordinate|länge|longitud|долгота',
  ),
  both: words(
    'lat long|lat lon|lat lng|latitude longitude|coordinates|first cell lat long|first cgi lat long|gps|gps coordinates',
  ),
  azimuth: words('azimuth|azimut|bearing|sector azimuth|antenna azimuth|beam direction|azimuth degrees|азимут'),
  duration: words(
    `duration|dur|duration sec|duration secs|duration seconds|duration in seconds|call duration|call duration sec|call duration seconds|dur sec|duration s|seconds|duration min|duration minutes
|talk time|length|session duration|dauer|gesprächsdauer|duración|durée|durata|trajanje|süre|длительность|المدة`,
  ),
  kind: words('kind|type|call type|event type|record type|service|service type|usage type|type of call'),
  other: words('b party|b number|other party|called number|callee'),
  address: words(
    `destination ip|destination ip address|dest ip|source ip|source ip address|public ip|public ip address|private ip|translated ip|translated ip address|nat ip|ip|ip address|assigned ip
|url|apn`,
  ),
  at: words(
    'start time|start date time|start date|date time|date|timestamp|event time|session start time|start|time stamp|event date|time',
  ),
  clock: ['time', 'start time', 'event time'],
});
