import type { Findings } from '../model/index.ts';
import { createShield, pseudonymKeyRule, pseudonymsUnder } from '../protection/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';

/** Findings in which nobody stands by name, and who is who, to be kept apart from them. */
export interface PseudonymizedFindings {
  /** The same findings, everybody and every informant under a pseudonym. */
  readonly findings: Findings;
  /** Pseudonym to id: whoever has it needs no key. */
  readonly map: ReadonlyMap<string, string>;
}

/** Texts of ours, in which no name of the case stands. */
const OUR_WORDS: ReadonlySet<string> = new Set([
  'ringtrace',
  'signal',
  'family',
  'measure',
  'method',
  'kind',
  'wording',
  'verdict',
  'policy',
  'formula',
  'code',
  'direction',
  'unit',
  'label',
  'status',
  'type',
  'light',
  'undrawn',
  'basis',
  'grade',
  'at',
  'column',
]);

/**
 * Puts a pseudonym in place of everybody in findings: HMAC-SHA-256 of the id under a key, 80 bits of it, in every text. Take a new key for every export; two parties that
 * agree on one key can join what they hand each other. Names go, link ids become pseudonyms too, because they are made of ids.
 *
 * Cost: linear in the findings.
 *
 * @throws RingtraceError `invalid-option` for a key shorter than 16 characters or of fewer than 8 different ones.
 */
export function pseudonymizeFindings(findings: Findings, key: string): PseudonymizedFindings {
  checkSubject(PLACE, findings, 'findings');
  checkSubject(PLACE, key, 'text');
  checkOptions(PLACE, { key }, { key: pseudonymKeyRule });
  const { names: known = [], evidence, ranking, ties, communities } = findings;
  const namesOf = new Map<string, readonly string[]>(known.map(({ person, names }) => [person, names]));
  const people = new Set<string>([
    ...ranking.map(({ person }) => person),
    ...ties.flatMap(({ source, target }) => [source, target]),
    ...communities.flatMap(({ members }) => members),
    ...evidence.flatMap(({ source, target }) => [source, target]),
  ]);
  const informants = new Set(evidence.flatMap(({ informant }) => (informant === undefined ? [] : [informant])));
  const pseudonymOf = pseudonymsUnder(key);
  const map = new Map<string, string>();
  const made = new Map<string, string>();
  for (const [kind, ids] of [
    ['person', people],
    ['informant', informants],
  ] as const) {
    for (const id of ids) {
      if (made.has(id)) continue;
      made.set(id, pseudonymOf(kind, id));
      map.set(made.get(id)!, id);
    }
  }
  const shield = createShield(
    [...made.keys()].map((id) => ({ id, category: 'unclear', names: namesOf.get(id) ?? [] })),
    (id) => made.get(id)!,
  );
  const links = new Set<string>(evidence.map(({ id }) => id));
  for (const { reasons, indications = [] } of [...ranking, ...findings.leads])
    for (const { links: cited } of [...reasons, ...indications]) for (const id of cited) links.add(id);
  const walk = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') {
      if (OUR_WORDS.has(name)) return value;
      if (links.has(value)) return pseudonymOf('link', value);
      return made.get(value) ?? shield.text(value);
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([member, held]) => [member, walk(held, member)]));
  };
  const { names: _, ...rest } = findings;
  return { findings: walk(JSON.parse(JSON.stringify(rest)), '') as Findings, map };
}

const PLACE = 'pseudonymizeFindings';
