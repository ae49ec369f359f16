import { type Findings, updateFindings } from 'ringtrace';

type Field = (value: unknown) => boolean;

const isText: Field = (value) => typeof value === 'string';
const isNumber: Field = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount: Field = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const listOf =
  (field: Field): Field =>
  (value) =>
    Array.isArray(value) && value.every(field);
const orNull =
  (field: Field): Field =>
  (value) =>
    value === null || field(value);
const record =
  (fields: Readonly<Record<string, Field>>): Field =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([key, field]) => field((value as Record<string, unknown>)[key]));
const isInterval: Field = (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber);
const isShares: Field = (value) => typeof value === 'object' && value !== null && Object.values(value).every(isNumber);

const ranked = {
  person: isText,
  rank: isNumber,
  score: isNumber,
  families: isShares,
  rankInterval: orNull(isInterval),
  pTop: orNull(isNumber),
  restsOn: (value: unknown) => typeof value === 'string' || listOf(record({ kind: isText, id: isText }))(value),
  reasons: listOf(
    record({
      signal: isText,
      family: isText,
      points: isNumber,
      detail: isText,
      links: listOf(isText),
      linkCount: isCount,
    }),
  ),
};

const isKnownCases = record({
  cases: isCount,
  precisionAtTop: isNumber,
  top: isCount,
  auc: (value) => value === undefined || isNumber(value),
});

const FIELDS: Readonly<Record<keyof Findings, Field>> = {
  format: (value) => value === undefined || value === 1,
  ringtrace: isText,
  options: record({ seed: isNumber, top: isNumber, draws: isNumber }),
  issues: listOf(record({ row: isNumber, column: isText, code: isText, message: isText })),
  network: record({ people: isCount, protected: isCount, links: isCount, ties: isCount }),
  communities: listOf(record({ id: isCount, members: listOf(isText), stability: isNumber })),
  between: listOf(record({ person: isText, communities: listOf(isCount), probability: isNumber })),
  modularity: isNumber,
  ranking: listOf(record(ranked)),
  leads: listOf(record({ ...ranked, wording: isText, sentence: isText })),
  verdict: (value) => value === 'ranked' || value === 'insufficient-data',
  caveats: listOf(isText),
  ties: listOf(
    record({ source: isText, target: isText, strength: isNumber, linkCount: isCount, events: listOf(isText) }),
  ),
  evidence: listOf(record({ id: isText, source: isText, target: isText, kind: isText, strength: isNumber })),
  // The former name of `leads`.
  planners: () => true,
  // Shown nowhere in the viewer.
  activity: () => true,
  accuracy: () => true,
  title: () => true,
  protection: () => true,
  undrawn: () => true,
  certainty: () => true,
  identities: () => true,
  review: () => true,
  known: () => true,
  watchBias: () => true,
  stages: () => true,
  money: () => true,
  phones: () => true,
  frontLine: () => true,
  reading: () => true,
  names: (value) => value === undefined || listOf(record({ person: isText, names: listOf(isText) }))(value),
  knownCases: (value) => value === undefined || isKnownCases(value),
};

/** Accepts what `toJson` writes and nothing else: every field that is drawn later is checked here, once. */
export function readFindings(value: Readonly<Record<string, unknown>>, name: string): Findings {
  const named = updateFindings(value) as Readonly<Record<string, unknown>>;
  for (const [field, check] of Object.entries(FIELDS)) {
    if (!check(named[field])) {
      throw new Error(`${name}: its '${field}' is not what findings of ringtrace hold; write it with toJson(findings)`);
    }
  }
  return named as unknown as Findings;
}
