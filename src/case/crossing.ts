import { type LinkTableOptions, PRESETS } from '../evidence/index.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';
import { settleTimes } from './settle-times.ts';

const POSTS = [
  'border post',
  'post',
  'checkpoint',
  'check point',
  'crossing point',
  'border crossing',
  'border crossing point',
  'port of entry',
  'bcp',
  'entry point',
  'exit point',
  'control point',
  'port',
  'gate',
  'grenzübergang',
  'puesto fronterizo',
  'пункт пропуска',
];
const VEHICLES = [
  'plate',
  'plate number',
  'license plate',
  'licence plate',
  'number plate',
  'registration plate',
  'vehicle',
  'vehicle number',
  'vehicle registration',
  'registration number',
  'reg number',
  'vrn',
  'vessel',
  'vessel name',
  'boat',
  'ship',
  'train',
  'bus',
  'kennzeichen',
  'matrícula',
  'placa',
  'immatriculation',
  'госномер',
  'plaque',
];

/** A log of a border: who passed which post, when, in which vehicle. */
export function isCrossing(table: SampledTable): boolean {
  const manifest = PRESETS.find(({ name }) => name === 'manifest')!;
  const people = [
    ...(manifest.columns.person ?? []),
    ...(manifest.columns.attendees ?? []),
    ...(manifest.columns.familyName ?? []),
    ...(manifest.columns.document ?? []),
  ];
  const has = (names: readonly string[]): boolean => columnsCalled(table, names).length > 0;
  return vehicleOf(table) !== undefined && has(people) && settleTimes(table, manifest).at !== undefined;
}

/** Those of one vehicle at one post at one time crossed together. */
export function crossingOptions(table: SampledTable): LinkTableOptions {
  const manifest = PRESETS.find(({ name }) => name === 'manifest')!;
  const vehicle = vehicleOf(table);
  const post = columnsCalled(table, POSTS)[0] ?? columnOf(table, A_POST, NO_POST);
  return {
    columns: { ...settleTimes(table, manifest), event: vehicle! },
    eventParts: post === undefined ? [] : [post],
    hasTimedEvents: true,
  };
}

const A_VEHICLE =
  /plate|vehicle|\bvrn\b|vessel|\bboat|\bship|kennzeichen|matr[ií]cula|\bplaca|immatric|\btarga|tablic|plaka|госномер|\bтс\b|لوحة|پلاک/iu;
/** What is said of a vehicle beside which one it is. */
const NO_VEHICLE = /type|make|model|colou?r|year|country|state|class|kind|length|owner|flag|status/iu;
const A_POST = /\bpost\b|checkpoint|crossing point|port of|border|\bgate\b|grenz|frontier|fronter|пост|المعبر/iu;
const NO_POST = /date|time|type|direction|status|officer|code of/iu;

/** The column of vehicles. */
export function vehicleOf(table: SampledTable): string | undefined {
  return columnsCalled(table, VEHICLES)[0] ?? columnOf(table, A_VEHICLE, NO_VEHICLE);
}

function columnOf({ columns }: SampledTable, is: RegExp, isNot: RegExp): string | undefined {
  return [...columns].find((column) => {
    const name = column.replace(/[_-]/g, ' ');
    return is.test(name) && !isNot.test(name);
  });
}
