import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { pathsBeforeLists } from '../../src/cli/paths-before-lists.ts';
import { createProgram } from '../../src/cli/program.ts';

const program = createProgram();
const calls: (readonly [readonly string[], Command])[] = program.commands.flatMap((command) => [
  [[command.name()], command] as const,
  ...command.commands.map((inner) => [[command.name(), inner.name()], inner] as const),
]);
const lists = calls.flatMap(([words, { options }]) =>
  options.filter(({ variadic }) => variadic).map(({ long }) => [words, long!] as const),
);

describe('words behind an option that takes several', () => {
  it('stand in more than one command', () => {
    expect(lists.length).toBeGreaterThan(5);
  });

  it.each(lists)('%j %s: one that lies on the disk is the case', (command, option) => {
    const before = pathsBeforeLists([...command, 'A', option, 'P8', 'P9', 'src', 'test', '--json', '-'], program);
    expect(before).toEqual([...command, 'A', 'src', 'test', option, 'P8', 'P9', '--json', '-']);
    expect(pathsBeforeLists([...command, option, 'src', '--json', 'src'], program)).toEqual([
      ...command,
      option,
      'src',
      '--json',
      'src',
    ]);
    expect(pathsBeforeLists([...command, option, 'report:R1', 'file:package.json'], program)).toEqual([
      ...command,
      option,
      'report:R1',
      'file:package.json',
    ]);
  });

  it('is the case too where it is called as a file and is not there, and no address of mail is', () => {
    expect(pathsBeforeLists(['path', 'A', 'B', '--without', 'P8', 'nowhere.csv'], program)).toEqual([
      'path',
      'A',
      'B',
      'nowhere.csv',
      '--without',
      'P8',
    ]);
    const people = ['path', 'A', 'B', '--without', 'ann.lee', 'bo@x.example'];
    expect(pathsBeforeLists(people, program)).toEqual(people);
  });

  it('leaves options of one word, and commands without such an option, alone', () => {
    expect(pathsBeforeLists(['analyze', '--people', 'package.json', 'src'], program)).toEqual([
      'analyze',
      '--people',
      'package.json',
      'src',
    ]);
    expect(pathsBeforeLists([], program)).toEqual([]);
  });
});
