import { type LinkTableOptions, PRESETS } from '../evidence/index.ts';
import { crossingOptions, isCrossing } from './crossing.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';

const STARTS =
  'source|from|origin|departure|departure place|place of departure|start|start place|from place|from city|from port|port of departure|embarkation|von|desde|origen|départ|partenza|polazak|откуда'.split(
    '|',
  );
const GOALS =
  'target|destination|to|dest|arrival|place of arrival|goal|to place|to city|to port|port of arrival|disembarkation|nach|hasta|destino|arrivée|arrivo|odredište|куда'.split(
    '|',
  );
const TRAVELERS =
  'passenger|passengers|passenger name|traveler|traveller|traveler name|traveller name|person|person name|full name|migrant|driver|driver name|skipper|captain|crew member|subject|subject name|suspect|pasajero|passager|passeggero|putnik|reisender|пассажир|المسافر'.split(
    '|',
  );
/** What stands between people, never between places. */
const RELATIONS = ['kind', 'relation', 'relationship', 'link type'];
const THINGS = 'vehicle|vessel|boat|ship|bus|train|plate|truck|container'.split('|');

/**
 * The layout of a table of journeys, whose source and destination are places and no people: who traveled is told beside them. Those in one vehicle at one time
 * traveled together. Undefined where a table is no such one.
 */
export function journeyOf(
  table: SampledTable,
): { readonly options: LinkTableOptions } | { readonly note: string } | undefined {
  const has = (names: readonly string[]): boolean => columnsCalled(table, names).length > 0;
  const ends = [columnsCalled(table, STARTS)[0], columnsCalled(table, GOALS)[0]];
  const manifest = PRESETS.find(({ name }) => name === 'manifest')!;
  const isOfPeople = has(TRAVELERS) || has(manifest.columns.familyName ?? []);
  if (ends.some((end) => end === undefined) || !(isOfPeople || has(THINGS)) || has(RELATIONS)) return undefined;
  if (isOfPeople && isCrossing(table)) return { options: crossingOptions(table) };
  return {
    note: `${ends.join(' and ')} are places of journeys, and no column tells who traveled together: add one of voyages, flights or vehicles; --columns source="...",target="..." names two columns of people`,
  };
}
