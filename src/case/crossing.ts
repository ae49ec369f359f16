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
    ...(manifest.columns.familyName ?? []),
    ...(manifest.columns.document ?? []),
  ];
  const has = (names: readonly string[]): boolean => columnsCalled(table, names).length > 0;
  return has(VEHICLES) && has(people) && settleTimes(table, manifest).at !== undefined;
}

/** Those of one vehicle at one post at one time crossed together. */
export function crossingOptions(table: SampledTable): LinkTableOptions {
  const manifest = PRESETS.find(({ name }) => name === 'manifest')!;
  const [vehicle] = columnsCalled(table, VEHICLES);
  const [post] = columnsCalled(table, POSTS);
  return {
    columns: { ...settleTimes(table, manifest), event: vehicle! },
    eventParts: post === undefined ? [] : [post],
    hasTimedEvents: true,
  };
}
