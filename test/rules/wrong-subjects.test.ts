import { describe, expect, it } from 'vitest';
import * as reading from '../../src/case/index.ts';
import * as casework from '../../src/casework/index.ts';
import * as core from '../../src/index.ts';
import * as io from '../../src/io/index.ts';
import * as matching from '../../src/matching/index.ts';
import * as telephony from '../../src/telephony/index.ts';
import * as view from '../../src/view/index.ts';

const CIRCLE: Record<string, unknown> = {};
CIRCLE.self = CIRCLE;

const WRONG: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 42],
  ['a text', 'text'],
  ['a function', () => 1],
  ['a list of null', [null]],
  ['a symbol', Symbol('x')],
  ['an object without a prototype', Object.create(null)],
  ['what holds itself', CIRCLE],
  ['a set', new Set([1])],
  ['a list of empty objects', [{}]],
  ['bytes', new Uint8Array(3)],
];

/** Takes a person or a token apart, which the caller made; or takes columns of any kind. */
const PLAIN_NOUNS = new Set([
  'isProtected',
  'writeDoubtToken',
  'choosePreset',
  'temporalBetweenness',
  'compareIds',
  'escapeMarkup',
  'readableText',
]);

const doors = { core, casework, matching, view, io, reading, telephony };
const verbs = Object.entries(doors).flatMap(([door, exported]) =>
  Object.entries(exported)
    .filter(([name, verb]) => typeof verb === 'function' && /^[a-z]/.test(name) && !PLAIN_NOUNS.has(name))
    .map(([name, verb]) => [`${door}: ${name}`, verb as (subject: unknown) => unknown] as const),
);

describe.each(verbs)('%s', (_, verb) => {
  it.each(WRONG)('of %s is refused by name, or means what is left out', async (_what, subject) => {
    const failed = await Promise.resolve()
      .then(() => verb(subject))
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    if (failed !== undefined)
      expect(failed).toMatchObject({ name: 'RingtraceError', remedy: expect.stringMatching(/./) });
  });
});
