import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { HELP_EXAMPLES } from '../../src/cli/help-examples.ts';
import { createProgram } from '../../src/cli/program.ts';
import { shellWords, wrongWords } from '../house/page-commands.ts';

const program = createProgram();

function named(command: Command, above = ''): [name: string, command: Command][] {
  return command.commands.flatMap((below) => {
    const name = `${above}${below.name()}`;
    return [
      ...(below.commands.length === 0 ? ([[name, below]] as [string, Command][]) : []),
      ...named(below, `${name} `),
    ];
  });
}

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (written) => (text += written) });
  command.outputHelp();
  return text;
}

describe('help', () => {
  const commands = named(program);

  it('shows calls of every command and of no other', () => {
    expect(Object.keys(HELP_EXAMPLES).sort()).toEqual(commands.map(([name]) => name).sort());
    for (const [name, command] of commands)
      for (const call of HELP_EXAMPLES[name]!) expect(helpOf(command)).toContain(`  ${call}`);
  });

  it.each(Object.entries(HELP_EXAMPLES))('of %s shows calls the program takes', (name, calls) => {
    const command = new Map(commands).get(name)!;
    const needed = command.options.filter(({ mandatory }) => mandatory).map(({ long }) => long!);
    for (const call of calls.filter((line) => line.startsWith('ringtrace '))) {
      const words = shellWords(call.replace(/^ringtrace /, ''));
      expect(words.slice(0, name.split(' ').length).join(' ')).toBe(name);
      expect(wrongWords(program, words)).toEqual([]);
      if (name !== 'case log' && call !== calls.at(0)) continue;
      for (const long of needed) expect(words).toContain(long);
    }
  });

  it('puts the options of a command that has many under headings, its own first', () => {
    const help = helpOf(new Map(commands).get('analyze')!);
    const places = [
      'Options:',
      '--out <dir>',
      '--strict',
      'Who is who',
      '--people <file>',
      'What a file does not say:',
      '--columns',
    ];
    const found = places.map((text) => help.indexOf(text));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it('leaves a command that has few as it is', () => {
    expect(helpOf(new Map(commands).get('match')!)).not.toContain('What a file does not say:');
  });

  it('names the words a question takes before the case', () => {
    const usage = (name: string): string => new Map(commands).get(name)!.usage();
    expect([usage('explain'), usage('path'), usage('what-if')]).toEqual([
      '[options] <person> [case...]',
      '[options] <from> <to> [case...]',
      '[options] [case...]',
    ]);
  });
});
