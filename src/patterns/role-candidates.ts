import { MEASURES, type MeasureName, measureCentrality } from '../centrality/index.ts';
import { midRankPercentiles } from '../kernels/index.ts';
import { type LongWorkOptions, RingtraceError } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import type { PatternRole, ValueRange } from './pattern.ts';

/** Of each role the nodes that meet its conditions, rising. */
export async function roleCandidates(
  network: RingNetwork,
  roles: readonly PatternRole[],
  { signal, workers }: LongWorkOptions,
  place: string,
): Promise<Uint32Array[]> {
  const { csr, ids } = network.eligibleSnapshot;
  const measured = await measure(network, roles, { signal, workers }, place);
  const people = ids.map(network.person);
  return roles.map((role) => {
    const { degree, stages, groups, kinds = [], measures = [] } = role;
    const wanted = stages?.map(plain);
    const named = role.people && new Set<string>(role.people);
    return Uint32Array.from(ids.keys()).filter((v) => {
      const person = people[v]!;
      const ownStages = (person.stage ?? '').split(';').map(plain);
      if (!isWithin(csr.offsets[v + 1]! - csr.offsets[v]!, degree)) return false;
      if (named && !named.has(ids[v]!)) return false;
      if (wanted && !ownStages.some((stage) => wanted.includes(stage))) return false;
      if (groups && !(person.group !== undefined && groups.includes(person.group))) return false;
      if (role.roles && !(person.roles ?? []).some((own) => role.roles!.includes(own))) return false;
      if (measures.some(({ measure: name, percentile, value }) => !measured.get(name)!(v, percentile, value)))
        return false;
      return kinds.length === 0 || hasKinds(network, ids[v]!, kinds);
    });
  });
}

type Meets = (v: number, percentile: ValueRange | undefined, value: ValueRange | undefined) => boolean;

async function measure(
  network: RingNetwork,
  roles: readonly PatternRole[],
  long: LongWorkOptions,
  place: string,
): Promise<ReadonlyMap<MeasureName, Meets>> {
  const names = [...new Set(roles.flatMap(({ measures = [] }) => measures.map((condition) => condition.measure)))];
  const unknown = names.find((name) => !MEASURES.some((known) => known.name === name));
  if (unknown !== undefined) {
    const known = MEASURES.map(({ name }) => name).join(', ');
    throw new RingtraceError('unknown-measure', place, `there is no measure '${unknown}'`, `use one of: ${known}`);
  }
  if (names.length === 0) return new Map();
  const table = await measureCentrality(network, { measures: names, ...long });
  return new Map(
    names.map((name): [MeasureName, Meets] => {
      const values = table.column(name);
      const sign = MEASURES.find((known) => known.name === name)!.central === 'high' ? 1 : -1;
      const percentiles = midRankPercentiles(values.map((value) => sign * value));
      return [name, (v, percentile, value) => isWithin(percentiles[v]!, percentile) && isWithin(values[v]!, value)];
    }),
  );
}

function isWithin(value: number, range: ValueRange | undefined): boolean {
  if (range === undefined) return true;
  return value >= (range.atLeast ?? Number.NEGATIVE_INFINITY) && value <= (range.atMost ?? Infinity);
}

function hasKinds(network: RingNetwork, id: string, kinds: readonly string[]): boolean {
  const own = new Set(network.eligibleLinks(id).map(({ kind }) => kind));
  return kinds.every((kind) => own.has(kind));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
