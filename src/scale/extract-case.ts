import { LinkReader } from '../evidence/index.ts';
import {
  type CaseLink,
  isProtected,
  type LongWorkOptions,
  type Person,
  RingtraceError,
  type RowIssue,
} from '../model/index.ts';
import { nearSpellings, writeId } from '../protection/index.ts';
import { checkOptions } from '../rules/index.ts';
import { translateFailures } from '../work/index.ts';
import { ENDS } from './degrees.ts';
import { type Engine, rowsOf, type Value } from './engines/engine.ts';
import { foldTies, linkCondition, type TieSelection } from './fold-ties.ts';
import { type CaseStore, engineOf } from './open-store.ts';
import { escapedText, placeNumbers } from './place-numbers.ts';
import { plainTime } from './plain-row.ts';
import { extractCaseRules } from './scale-rules.ts';
import { fieldsKept, KEPT_FIELDS, named } from './schema.ts';

/** What `extractCase` may be told. */
export interface ExtractCaseOptions extends TieSelection, Pick<LongWorkOptions, 'signal'> {
  /** Ids to begin with; needed. */
  readonly seeds?: readonly string[] | undefined;
  /** How many ties away from a seed somebody may be; 2 unless told. */
  readonly steps?: number | undefined;
  /** The most people in the case; 5,000 unless told. */
  readonly maxPeople?: number | undefined;
  /** Whoever is tied to more people is in the case, but nobody is reached through them; 500 unless told. Seeds are always gone through. */
  readonly maxDegree?: number | undefined;
  /** What is known of people, as `readPeople` reads it: protected ones stay in the store and are counted. */
  readonly people?: readonly Person[] | undefined;
}

/** A case small enough to analyze, and what of the store it leaves out. */
export interface ExtractedCase {
  /** For `analyzeCase`. */
  readonly links: readonly CaseLink[];
  /** Rows that do not read as links once all of them are seen together: ids given twice, grades of two scales. */
  readonly issues: readonly RowIssue[];
  /** How many people the case has. */
  readonly peopleCount: number;
  /** How many of them are at most so many ties away from a seed, the seeds first. */
  readonly reachedAt: readonly number[];
  /** Seeds that are nobody in the store, or have no tie under this selection. */
  readonly unknownSeeds: readonly string[];
  /** What was cut, and why. */
  readonly cut: ExtractionCut;
}

/** What a case leaves out. */
export interface ExtractionCut {
  /** Protected people next to the case: never told by name, never gone through. */
  readonly protectedPeople: number;
  /** People who are tied to too many to go through them. */
  readonly hubs: number;
  /** People who were within reach when there was no room for more; those with fewest links to the case are cut first. */
  readonly noRoom: number;
  /** People within reach of the last step who were not looked at: one more step would lead to them. */
  readonly beyond: number;
}

const PLACE = 'extractCase';

/**
 * Takes a case out of a store: who is within a few ties of these people, and what is known of them?
 *
 * Begins with the seeds and goes along the ties of the links asked for, step by step. Of those within reach of a step the ones with most links to the case
 * come first, then the smaller number; the same store and options give the same case on every engine. The links are all links asked for
 * between two people of the case, read as `readLinks` reads their rows. Nobody protected by `people`, or spelled nearly so, is taken out, gone through or
 * told by name: they are counted.
 * Cost: one fold of the links asked for, kept until rows are added; then a join a step.
 *
 * @throws RingtraceError `invalid-option` without seeds; `protected-person` for a protected seed; `engine-failed`; `aborted`.
 * @example
 * const store = await openStore({ engine: 'duckdb', path: ':memory:' });
 * await store.add([{ source: 'P1', target: 'P2' }, { source: 'P2', target: 'P3' }, { source: 'P3', target: 'P4' }], { name: 'calls' });
 * const found = await extractCase(store, { seeds: ['P1'], steps: 2 });
 * await store.close();
 * found.links.length // => 2
 */
export async function extractCase(store: CaseStore, options: ExtractCaseOptions = {}): Promise<ExtractedCase> {
  checkOptions(PLACE, options, extractCaseRules);
  const { seeds = [], steps = 2, maxPeople = 5000, maxDegree = 500, people = [], signal } = options;
  const engine = engineOf(store, PLACE);
  if (seeds.length === 0)
    throw new RingtraceError('invalid-option', PLACE, 'seeds is empty', 'name at least one person to begin with');
  return await translateFailures({ place: PLACE, signal }, async () => {
    const isHidden = hiddenBy(people);
    if (seeds.some((seed) => isHidden(writeId(seed))))
      throw new RingtraceError('protected-person', PLACE, 'a seed is protected', 'begin with somebody who is not');
    await foldTies(engine, { window: options.window, kinds: options.kinds });
    const start = await numbersOf(engine, seeds.map(writeId));
    const inCase = new Set(start.values());
    const reachedAt = [inCase.size];
    const protectedOnes = new Set<number>();
    const hubs = new Set<number>();
    const cut = new Set<number>();
    let frontier = [...inCase];
    for (let step = 1; step <= steps && frontier.length > 0; step++) {
      signal?.throwIfAborted();
      await placeNumbers(engine, 'frontier', frontier);
      await placeNumbers(engine, 'inside', [...inCase]);
      if (step > 1) {
        const wide = await rowsOf(engine, wideOf(maxDegree));
        for (const [n] of wide) hubs.add(Number(n));
        await placeNumbers(
          engine,
          'frontier',
          frontier.filter((n) => !hubs.has(n)),
        );
      }
      const fresh: number[] = [];
      for await (const batch of engine.batches(NEIGHBORS)) {
        for (const [n, id] of batch) {
          const number = Number(n);
          if (protectedOnes.has(number)) continue;
          if (isHidden(String(id))) protectedOnes.add(number);
          else if (inCase.size + fresh.length < maxPeople) fresh.push(number);
          else cut.add(number);
        }
      }
      for (const n of fresh) {
        inCase.add(n);
        cut.delete(n);
      }
      reachedAt.push(inCase.size);
      frontier = fresh;
    }
    await placeNumbers(engine, 'inside', [...inCase]);
    await placeNumbers(engine, 'frontier', frontier);
    const beyond = await countBeyond(engine, [...protectedOnes, ...cut]);
    const { links, issues } = await linksAmong(engine, options);
    for (const table of ['inside', 'frontier']) await engine.run(`DROP TABLE ${table}`);
    return {
      links,
      issues,
      peopleCount: inCase.size,
      reachedAt,
      unknownSeeds: seeds.filter((seed) => !start.has(writeId(seed))),
      cut: { protectedPeople: protectedOnes.size, hubs: hubs.size, noRoom: cut.size, beyond },
    };
  });
}

/** Who may not be told: those the table protects, and near spellings of them, as long as the table does not say who they are. */
function hiddenBy(people: readonly Person[]): (id: string) => boolean {
  const shielded = people.filter((person) => isProtected(person));
  const exact = new Set(shielded.map(({ id }) => writeId(id)));
  const known = new Set(people.map(({ id }) => writeId(id)));
  const near = nearSpellings(shielded);
  return (id) => exact.has(id) || (shielded.length > 0 && !known.has(id) && near.of(id).length > 0);
}

async function numbersOf(engine: Engine, ids: readonly string[]): Promise<Map<string, number>> {
  const list = ids.map((id) => escapedText(engine, id)).join(', ');
  const rows = await rowsOf(
    engine,
    `SELECT DISTINCT people.id AS found_id, people.n AS found_n FROM people JOIN ${ENDS} AS ends ON ends.n = people.n WHERE people.id IN (${list}) ORDER BY found_n`,
  );
  return new Map(rows.map(([id, n]) => [String(id), Number(n)]));
}

const wideOf = (maxDegree: number): string =>
  `SELECT ends.n FROM ${ENDS} AS ends JOIN frontier ON frontier.n = ends.n GROUP BY ends.n HAVING count(*) > ${maxDegree}`;

/** Those tied to the frontier and not yet in the case, the best linked first. */
const NEIGHBORS = `SELECT near.friend AS found_n, people.id AS found_id, near.much AS much FROM
  (SELECT ends.friend AS friend, sum(ends.links) AS much FROM ${ENDS} AS ends JOIN frontier ON frontier.n = ends.n
   WHERE ends.friend NOT IN (SELECT n FROM inside) GROUP BY ends.friend) AS near
  JOIN people ON people.n = near.friend ORDER BY much DESC, found_n`;

async function countBeyond(engine: Engine, known: readonly number[]): Promise<number> {
  await placeNumbers(engine, 'told', known);
  const [row] = await rowsOf(
    engine,
    `SELECT count(DISTINCT ends.friend) FROM ${ENDS} AS ends JOIN frontier ON frontier.n = ends.n
     WHERE ends.friend NOT IN (SELECT n FROM inside) AND ends.friend NOT IN (SELECT n FROM told)`,
  );
  await engine.run('DROP TABLE told');
  return Number(row![0]);
}

/** The rows of the links among the people of the case, read anew as one case. */
async function linksAmong(
  engine: Engine,
  selection: TieSelection,
): Promise<{ links: readonly CaseLink[]; issues: readonly RowIssue[] }> {
  const known = await fieldsKept(engine);
  const told = KEPT_FIELDS.map((field) =>
    field === 'kind' ? 'links.kind' : known.has(field) ? `links.${named(`told_${field}`)}` : 'NULL',
  );
  const sql = `SELECT first.id AS one_id, second.id AS other_id, ${told.join(', ')}, links.t FROM links
    JOIN people AS first ON first.n = links.a JOIN people AS second ON second.n = links.b
    WHERE links.a IN (SELECT n FROM inside) AND links.b IN (SELECT n FROM inside) AND ${linkCondition(selection, known)}
    ORDER BY links.batch, links."row"`;
  const header = ['source', 'target', ...KEPT_FIELDS];
  const reader = new LinkReader();
  const feed = reader.table(new Set(header), header);
  const at = header.indexOf('at');
  for await (const batch of engine.batches(sql))
    feed(
      batch.map((row: readonly Value[]) =>
        header.map((_, i) => (i === at ? plainTime(row[i], row[header.length]) : row[i]) ?? ''),
      ),
    );
  const { links, issues } = reader.finish();
  return { links, issues };
}
