import { describe, expect, it } from 'vitest';
import {
  analyzeCase,
  buildNetwork,
  MEASURES,
  measureCentrality,
  RingtraceError,
  readLinks,
  readPeople,
  recordJudgement,
  synthesizeCase,
} from '../../src/index.ts';
import * as schemas from '../../src/schema/index.ts';

const {
  analyzeCaseOptionsSchema,
  buildNetworkOptionsSchema,
  caseLinkSchema,
  checkRows,
  judgementLogSchema,
  linkRowSchema,
  measureCentralityOptionsSchema,
  personRowSchema,
  personSchema,
  readLinksOptionsSchema,
} = schemas;

type Validated = { readonly issues?: readonly { readonly message: string; readonly path?: readonly unknown[] }[] };

function validate(schema: unknown, value: unknown): Validated {
  const { validate: run } = (schema as { '~standard': { validate: (value: unknown) => Validated } })['~standard'];
  return run(value);
}

const messages = (schema: unknown, value: unknown): readonly string[] =>
  (validate(schema, value).issues ?? []).map(({ message }) => message);

const synthetic = synthesizeCase({ seed: 3 });
const { links } = readLinks(synthetic.links);
const { people } = readPeople(synthetic.people);

describe('every schema', () => {
  const all = Object.entries(schemas).filter(([name]) => name.endsWith('Schema') && !name.endsWith('RowSchema'));

  it('is a Standard Schema of version 1', () => {
    expect(all.length).toBeGreaterThan(30);
    for (const [, schema] of [...all, ['rows', linkRowSchema()], ['people', personRowSchema()]] as const) {
      expect(schema).toMatchObject({ '~standard': { version: 1, vendor: expect.any(String) } });
    }
  });

  it.each(all)('%s refuses null, a number and a list of numbers without a throw', (_, schema) => {
    for (const value of [null, 7, [7]]) expect(validate(schema, value).issues).not.toHaveLength(0);
  });

  it.each(all.filter(([name]) => name.endsWith('OptionsSchema')))('%s tells a misspelt option', (name, schema) => {
    expect(messages(schema, { sede: 1 }).join()).toMatch(/is unknown here/);
    if (!name.startsWith('undo')) expect(validate(schema, {})).toEqual({ typed: true, value: {} });
  });
});

describe('records', () => {
  it('let through what the readers give, unchanged', () => {
    for (const link of links) expect(validate(caseLinkSchema, link)).toEqual({ typed: true, value: link });
    for (const person of people) expect(validate(personSchema, person)).toEqual({ typed: true, value: person });
  });

  it.each([
    [{ strength: 0 }, 'is not above 0'],
    [{ strength: Number.NaN }, 'is not a number'],
    [{ target: 'A' }, 'is the source: a link ties two people'],
    [{ target: ' ' }, 'is blank'],
    [{ at: '03/04/2008' }, 'is no ISO 8601 month, day or instant, nor a whole-number phase'],
    [{ grade: 'Z9' }, 'is a grade of no known scale (B2, B/2/1 or 2/B/P)'],
    [{ retainUntil: '7' }, 'is no ISO 8601 month, day or instant'],
    [{ basis: 'rumour' }, 'is none of fact, assessment'],
    [{ kind: undefined }, 'is not text'],
  ])('refuse a link with %j: %s', (change, message) => {
    const link = { id: 'L1', source: 'A', target: 'B', kind: 'call', directed: true, strength: 1, ...change };
    expect(messages(caseLinkSchema, link)).toEqual([message]);
  });

  it('never quote a value, because it may name a person', () => {
    const named = 'Jane Roe';
    const person = { id: 7, names: [{ named }], category: named, roles: [named], monitored: [{ from: named }] };
    const said = messages(personSchema, { ...person, [named]: 1 });
    expect(said).toHaveLength(6);
    expect(said.join()).not.toContain(named);
  });

  it('take a log of judgements as it was stored', () => {
    const word = { author: 'analyst-2', at: '2031-05-01', reason: 'same photograph' };
    const log = recordJudgement([], { ...word, records: ['R2', 'R1'], verdict: 'same' });
    expect(validate(judgementLogSchema, JSON.parse(JSON.stringify(log)))).toEqual({ typed: true, value: log });
    expect(validate(judgementLogSchema, [{ ...log[0], verdict: 'perhaps' }]).issues).toHaveLength(1);
  });
});

describe('options', () => {
  it('know every measure by name, and take one of the caller', async () => {
    const measures = [...MEASURES.map(({ name }) => name), MEASURES[0]];
    expect(messages(measureCentralityOptionsSchema, { measures })).toEqual([]);
    expect(messages(measureCentralityOptionsSchema, { measures: ['betweeness'] })).toHaveLength(1);
    await expect(measureCentrality(buildNetwork([]), { measures: ['betweeness' as 'degree'] })).rejects.toThrow();
  });

  it.each([
    { seed: -1 },
    { top: 0 },
    { draws: 1.5 },
    { policy: 'closed' },
    { workers: 0 },
    { minStrength: -1 },
    { window: ['soon', 'later'] },
    { communities: { runs: 0 } },
    { communities: { algorithm: 'girvan' } },
    { communities: { resolution: 0 } },
  ])('refuse %j where analyzeCase refuses it', async (options) => {
    expect(messages(analyzeCaseOptionsSchema, options)).toHaveLength(options.window ? 2 : 1);
    await expect(analyzeCase(links, options as never)).rejects.toBeInstanceOf(RingtraceError);
  });

  it('take what the verbs take', () => {
    const options = {
      people,
      window: ['2031-01', '2031-12'],
      communities: { initial: new Map([['A', 1]]), iterations: Number.POSITIVE_INFINITY },
      certainty: { gradeBeliefs: { B2: [0.7, 0.9] } },
      signal: new AbortController().signal,
      onProgress: () => undefined,
    };
    expect(messages(analyzeCaseOptionsSchema, options)).toEqual([]);
    expect(messages(buildNetworkOptionsSchema, { people, events: 'as-links', kinds: ['call'] })).toEqual([]);
    expect(messages(readLinksOptionsSchema, { preset: 'calls', columns: { source: 'suspect' } })).toEqual([]);
    expect(messages(readLinksOptionsSchema, { preset: 'cals', columns: { sauce: 'suspect' } })).toHaveLength(2);
  });
});

describe('rows', () => {
  it('read alone are the links and the issues that readLinks makes of them', () => {
    const rows = [
      { from: 'A', to: 'B', weight: '2' },
      { from: 'C', to: 'C' },
      { from: 'A', to: 'B', at: '3/4/2031' },
      null,
    ];
    for (const row of rows) {
      const { links: read, issues } = readLinks([row]);
      const found = linkRowSchema()['~standard'].validate(row);
      if ('value' in found) expect(found.value).toEqual(read[0]);
      else {
        expect(found.issues.map(({ path: _, ...issue }) => issue)).toEqual(issues);
        expect(found.issues.map(({ value }) => value)).toEqual(issues.map(({ value }) => value));
      }
    }
    expect(linkRowSchema({ dateOrder: 'day-first' })['~standard'].validate(rows[2])).toMatchObject({
      value: { at: '2031-04-03' },
    });
  });

  it('of people are refused where the reader would doubt', () => {
    const found = personRowSchema()['~standard'].validate({ id: 'A', category: 'suspekt' });
    expect(found).toMatchObject({ issues: [{ code: 'unknown-category', column: 'category', path: ['category'] }] });
  });

  it('are accepted or rejected whole, with row, column, code, message and value', async () => {
    const rows = [{ from: 'A', to: 'B' }, { from: 'A', to: '' }, 'no row', { from: 'C', to: 'D', weight: '-1' }];
    const { accepted, rejected, issues } = await checkRows(rows, linkRowSchema());
    expect(accepted.length + rejected.length).toBe(rows.length);
    expect(rejected).toEqual(rows.slice(1));
    expect(issues.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [2, 'to', 'missing-person', ''],
      [3, '', 'not-a-row', 'no row'],
      [4, 'weight', 'unreadable-strength', '-1'],
    ]);
    expect(JSON.stringify(issues)).not.toContain('"value"');
  });

  it('can be held against a schema of any library, prompt or not', async () => {
    const other = {
      '~standard': {
        validate: async (value: unknown) =>
          typeof value === 'number' ? { value } : { issues: [{ message: 'no number', path: [{ key: 'a' }, 0] }] },
      },
    };
    const { accepted, issues } = await checkRows([7, { a: ['x'] }], other);
    expect(accepted).toEqual([7]);
    expect(issues).toEqual([{ row: 2, column: 'a.0', code: 'invalid', message: 'no number' }]);
    expect(issues[0]!.value).toBe('x');
    expect((await checkRows([{ ...links[0], strength: -1 }], caseLinkSchema)).issues).toMatchObject([
      { row: 1, column: 'strength', code: 'gt_value', message: 'is not above 0' },
    ]);
  });
});
