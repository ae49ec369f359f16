import { describe, expect, it } from 'vitest';
import { MEASURE_NAMES } from '../../src/centrality/index.ts';
import { MEASURES, PRESETS, RingtraceError } from '../../src/index.ts';
import { PRESET_NAMES } from '../../src/model/index.ts';
import * as schemas from '../../src/schema/index.ts';
import { listFiles, readText } from '../house/project-files.ts';
import { WRONG_OPTIONS } from './wrong-options.ts';
import { WRONG_OPTIONS_OF_DOORS } from './wrong-options-of-doors.ts';

interface Schema {
  readonly '~standard': {
    readonly validate: (value: unknown) => {
      readonly issues?: readonly { readonly path?: readonly { readonly key: unknown }[] }[];
    };
  };
}

/** Checks in a verb that is called within one of the table. */
const WITHIN = ['shieldProtected'];
/** Of former names, and of a record that is required whole, asked for in `test/identities/read-judgements.test.ts`. */
const ELSEWHERE = ['readFolderOptionsSchema', 'flagPlannersOptionsSchema', 'undoJudgementOptionsSchema'];
const TABLE = [...WRONG_OPTIONS, ...WRONG_OPTIONS_OF_DOORS];
const CASES = TABLE.flatMap(({ verb, schema, call, wrong }) =>
  wrong.map(
    ([name, value]) => [`${verb}: ${name} ${JSON.stringify(value)}`, { verb, schema, call, name, value }] as const,
  ),
);

const schemaCalled = (name: string): Schema => (schemas as unknown as Record<string, Schema>)[name]!;

async function refusal(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('wrong options', () => {
  it('are tried on every verb that checks options, 65 at the least', () => {
    expect(CASES.length).toBeGreaterThan(65);
    const checked = listFiles('src').flatMap((path) =>
      [...readText(path).matchAll(/^\s+(?:return )?checkOptions\('(\w+)', (?:options|selection),/gm)].map(
        ([, verb]) => verb!,
      ),
    );
    expect(checked.length).toBeGreaterThan(40);
    const tried = new Set(TABLE.map(({ verb }) => verb));
    expect(checked.filter((verb) => !tried.has(verb) && !WITHIN.includes(verb))).toEqual([]);
  });

  it('are tried on every schema of options', () => {
    const tried = new Set(TABLE.map(({ schema }) => schema));
    const all = Object.keys(schemas).filter((name) => name.endsWith('OptionsSchema'));
    expect(all.filter((name) => !tried.has(name) && !ELSEWHERE.includes(name))).toEqual([]);
  });

  it.each(CASES)('%s is refused by verb and schema alike', async (_, { verb, schema, call, name, value }) => {
    const error = await refusal(() => call({ [name]: value } as never));
    expect(error).toBeInstanceOf(RingtraceError);
    const { code, place, message } = error as RingtraceError;
    expect(code).toBe(
      name === 'measures' && typeof value === 'object' && typeof (value as unknown[])[0] === 'string'
        ? 'unknown-measure'
        : 'invalid-option',
    );
    expect(place).toBe(verb);
    if (code === 'invalid-option') expect(message).toContain(name);
    if (schema === undefined) return;
    const { issues } = schemaCalled(schema)['~standard'].validate({ [name]: value });
    expect(issues?.[0]?.path?.[0]?.key).toBe(name);
  });

  it.each(TABLE.map(({ verb, call, schema }) => [verb, call, schema] as const))(
    '%s takes no null, list or text for options, and none at all is fine for the schema',
    async (verb, call, schema) => {
      for (const options of [null, [], 'seed=7', 7]) {
        expect(await refusal(() => call(options as never))).toMatchObject({ code: 'invalid-option', place: verb });
      }
      if (schema === undefined) return;
      const { validate } = schemaCalled(schema)['~standard'];
      expect(validate({})).toEqual({ typed: true, value: {} });
    },
  );

  it('are told with the value, what to give, and the nearest name', async () => {
    const message = async (verb: string, name: string, value: unknown): Promise<string> => {
      const { call } = WRONG_OPTIONS.find((row) => row.verb === verb)!;
      return ((await refusal(() => call({ [name]: value } as never))) as Error).message;
    };
    expect(await message('measureCentrality', 'among', 'eligable')).toBe(
      "measureCentrality: among is 'eligable'; give 'eligible' or 'everybody'; did you mean 'eligible'?",
    );
    expect(await message('detectCommunities', 'runs', 0)).toBe(
      'detectCommunities: runs is 0; give a whole number of at least 1',
    );
    expect(await message('analyzeCase', 'sead', 7)).toMatch(
      /^analyzeCase: unknown option 'sead'; did you mean 'seed'\? known: signal, /,
    );
    expect(await message('analyzeCase', 'communities', { rnus: 3 })).toMatch(
      /unknown option 'communities.rnus'; did you mean 'runs'\?/,
    );
  });

  it('quote nothing that may name a person', async () => {
    const { call } = WRONG_OPTIONS[0]!;
    for (const people of [[{ id: 7, names: ['Jane Roe'] }], [{ id: 'A', roles: 'Jane Roe' }], ['Jane Roe']]) {
      expect(((await refusal(() => call({ people } as never))) as Error).message).not.toContain('Jane');
    }
  });
});

describe('names written out apart from what they name', () => {
  it('are those of MEASURES, in its order (src/centrality/measures/names.ts)', () => {
    expect(MEASURE_NAMES).toEqual(MEASURES.map(({ name }) => name));
  });

  it('are those of PRESETS (src/model/preset-names.ts)', () => {
    expect([...PRESET_NAMES].sort()).toEqual(PRESETS.map(({ name }) => name).sort());
  });
});
