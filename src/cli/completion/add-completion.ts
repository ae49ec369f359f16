import { Argument, type Command } from 'commander';
import { bashCompletion } from './bash-completion.ts';
import { type CompletionTable, completionTable } from './completion-table.ts';
import { fishCompletion } from './fish-completion.ts';
import { zshCompletion } from './zsh-completion.ts';

const SHELLS: Readonly<Record<string, (table: CompletionTable) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** Adds `ringtrace completion SHELL`: prints what makes a shell complete commands, options and their words, read off the program itself. */
export function addCompletion(program: Command, words: Readonly<Record<string, readonly string[]>>): void {
  program
    .command('completion')
    .description('print what makes a shell complete commands and options, such as: source <(ringtrace completion bash)')
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(SHELLS)))
    .exitOverride()
    .action((shell: string) => {
      process.stdout.write(SHELLS[shell]!(completionTable(program, words)));
    });
}
