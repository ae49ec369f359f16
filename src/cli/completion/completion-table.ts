import type { Command, Option } from 'commander';

/** What a shell can offer, as the commands themselves say it. */
export interface CompletionTable {
  readonly program: string;
  readonly commands: readonly CompletionCommand[];
}

export interface CompletionCommand {
  readonly name: string;
  readonly description: string;
  /** Words that may stand without a dash, beside files. */
  readonly words: readonly string[];
  readonly options: readonly CompletionOption[];
}

export interface CompletionOption {
  /** `--top`; the short one beside it where there is one. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly value: 'none' | 'choice' | 'path' | 'other';
  readonly choices: readonly string[];
}

/** Reads commands, options and their choices off a program; `words` are those that a command's arguments may be beside files. */
export function completionTable(program: Command, words: Readonly<Record<string, readonly string[]>>): CompletionTable {
  const { commands } = program;
  const names = commands.map((command) => command.name());
  return {
    program: program.name(),
    commands: [
      ...commands.map((command) => ({
        name: command.name(),
        description: firstSentence(command.description()),
        words: [
          ...(words[command.name()] ?? []),
          ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
        ],
        options: [...command.options.map(optionOf), HELP],
      })),
      { name: 'help', description: 'tell what a command does', words: names, options: [] },
    ],
  };
}

const HELP: CompletionOption = {
  flags: ['--help'],
  description: 'tell what the command does',
  value: 'none',
  choices: [],
};
/** What stands between the brackets of an option that names a file or folder. */
const PATHS = new Set(['file', 'dir', 'path', 'program', 'stages']);

function optionOf(option: Option): CompletionOption {
  const { short, long, description, argChoices, flags } = option;
  const [, meant = ''] = /[<[]([\w-]+)/.exec(flags) ?? [];
  const value = argChoices ? 'choice' : meant === '' ? 'none' : PATHS.has(meant) ? 'path' : 'other';
  return {
    flags: [long, short].filter((flag) => typeof flag === 'string'),
    description: firstSentence(description),
    value,
    choices: argChoices ?? [],
  };
}

/** As much as a shell shows beside a word. */
function firstSentence(text: string): string {
  return text.split(/[;:(]/)[0]!.trim().slice(0, 70);
}
