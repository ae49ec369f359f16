import type { Command, Option } from 'commander';
import { describe, expect, it, vi } from 'vitest';
import { createProgram, runProgram } from '../../src/cli/program.ts';
import * as schemas from '../../src/schema/index.ts';

interface Schema {
  readonly '~standard': { readonly validate: (value: unknown) => { readonly issues?: readonly unknown[] } };
}

/** Every command with what is typed for it. */
function commandsOf(command: Command, words: readonly string[] = []): (readonly [string, Command])[] {
  const own = command.commands.filter((child) => child.name() !== 'help');
  return own.flatMap((child) => {
    const typed = [...words, child.name()];
    return [...(child.commands.length > 0 ? [] : [[typed.join(' '), child] as const]), ...commandsOf(child, typed)];
  });
}

const COMMANDS = commandsOf(createProgram());
const WRONG = ['', 'x', '-1', '0.5', '7seeds', 'NaN', '9'.repeat(400)];

const parsed = (option: Option, text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: option.parseArg === undefined ? text : (option.parseArg as (text: string) => unknown)(text) };
  } catch {
    return undefined;
  }
};

/** Of one name with those of an analysis, and of another meaning: pairs that are printed; a policy for good. */
const OF_THEIR_OWN = ['match --top', 'case init --policy'];

/** Options of commands that go to a verb as they are, by the schema of it. */
const HANDED_ON: Readonly<Record<string, readonly string[]>> = {
  analyzeCaseOptionsSchema: ['top', 'seed', 'draws', 'workers', 'policy', 'names'],
  readCaseOptionsSchema: ['preset', 'dateOrder', 'decimal', 'epoch'],
  traceMoneyOptionsSchema: ['rule'],
};

describe('commands', () => {
  it('are found, with their options', () => {
    expect(COMMANDS.length).toBeGreaterThan(25);
  });

  it.each(COMMANDS)('%s refuses an option it does not know, before anything is read', async (words) => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await expect(runProgram([...words.split(' '), '--sead', '7'])).rejects.toMatchObject({
      code: expect.stringMatching(/^commander\.(?:unknownOption|missingArgument|missingMandatoryOptionValue)$/),
    });
    vi.restoreAllMocks();
  });

  const typed = COMMANDS.flatMap(([words, { options }]) =>
    options
      .filter(({ argChoices }) => argChoices !== undefined)
      .map((option) => [`${words} ${option.long}`, option] as const),
  );

  it.each(typed)('%s takes one of its words and nothing else', (_, option) => {
    expect(option.argChoices!.filter((word) => parsed(option, word)?.value === undefined)).toEqual([]);
    expect([...WRONG, option.argChoices![0]!.toUpperCase()].filter((word) => parsed(option, word))).toEqual([]);
  });

  const handed = COMMANDS.flatMap(([words, { options }]) =>
    options.flatMap((option) =>
      Object.entries(HANDED_ON).flatMap(([schema, names]) =>
        names.includes(option.attributeName()) && !OF_THEIR_OWN.includes(`${words} ${option.long}`)
          ? [[`${words} ${option.long}`, option, schema] as const]
          : [],
      ),
    ),
  );

  it.each(handed)('%s hands on nothing that the verb refuses', (_, option, schema) => {
    const { validate } = (schemas as unknown as Record<string, Schema>)[schema]!['~standard'];
    const tried = [...WRONG, ...(option.argChoices ?? []), '0', '1', '20', '100001'];
    const parted = tried.filter((text) => {
      const taken = parsed(option, text);
      return taken !== undefined && validate({ [option.attributeName()]: taken.value }).issues !== undefined;
    });
    expect(parted).toEqual([]);
  });
});
