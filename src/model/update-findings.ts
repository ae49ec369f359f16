import { readCutSet } from './source.ts';

/**
 * Gives findings of an earlier version what they lack, as a copy where something is lacking: `leads` beside its former name `planners`,
 * `restsOn` beside its former form `cutSet`, `framing` beside `framingResistance`, and a `format`, which is 1 where none stands. Whatever is no
 * such findings is handed back as it came, for others to refuse.
 *
 * @example updateFindings({ planners: [], ranking: [] }) // => { planners: [], ranking: [], format: 1, leads: [] }
 */
export function updateFindings(value: unknown): unknown {
  if (!isRecord(value) || value.ranking === undefined) return value;
  const ranking = updatePeople(value.ranking);
  const leads = updatePeople(value.leads ?? value.planners);
  const planners = value.planners === undefined || value.leads === undefined ? leads : updatePeople(value.planners);
  const certainty = updateCertainty(value.certainty);
  const held = { format: value.format ?? 1, ranking, leads, planners, certainty };
  const changed = Object.entries(held).filter(([key, now]) => now !== value[key]);
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

function updatePeople(list: unknown): unknown {
  if (!Array.isArray(list) || list.every((entry) => !lacksSources(entry))) return list;
  return list.map((entry: unknown) =>
    lacksSources(entry) ? { ...entry, restsOn: readCutSet(entry.cutSet as readonly string[] | null) } : entry,
  );
}

function lacksSources(entry: unknown): entry is Readonly<Record<string, unknown>> {
  if (!isRecord(entry) || entry.restsOn !== undefined) return false;
  const { cutSet } = entry;
  return cutSet === null || (Array.isArray(cutSet) && cutSet.every((id) => typeof id === 'string'));
}

function updateCertainty(certainty: unknown): unknown {
  if (!isRecord(certainty) || certainty.framing !== undefined || certainty.framingResistance === undefined)
    return certainty;
  return { ...certainty, framing: certainty.framingResistance ?? 'not-told' };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
