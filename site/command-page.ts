import type { Command } from 'commander';
import { createProgram } from '../src/cli/program.ts';

/** Every command with its arguments and options, as the program itself tells them. */
export function commandPage(): string {
  const program = createProgram();
  const commands = program.commands.flatMap((command) => sections(command, program.name()));
  return [
    '# Command line',
    '',
    cell(program.description()),
    '',
    ...commands,
    '## Exit codes',
    '',
    exitCodes(program),
    '',
  ].join('\n');
}

/** A command and the commands below it; one that only holds others says which. */
function sections(command: Command, above: string): string[] {
  const called = `${above} ${command.name()}`;
  return [section(command, called), ...command.commands.flatMap((below) => sections(below, called))];
}

function section(command: Command, called: string): string {
  const words = command.registeredArguments.map((argument) => {
    const word = argument.name() + (argument.variadic ? '...' : '');
    return argument.required ? `<${word}>` : `[${word}]`;
  });
  const rows = command.options
    .filter(({ hidden }) => !hidden)
    .map(({ flags, description, defaultValue, argChoices }) => {
      const more = [
        argChoices && `one of ${argChoices.join(', ')}`,
        defaultValue !== undefined && `default ${String(defaultValue)}`,
      ];
      return `| \`${cell(flags)}\` | ${cell([description, ...more.filter(Boolean)].join('; '))} |`;
    });
  const told = command.registeredArguments.map((argument) => `- \`${argument.name()}\`: ${argument.description}`);
  return [
    `## ${called}`,
    '',
    cell(command.description()),
    '',
    '```text',
    [
      called,
      ...words,
      ...(command.commands.length > 0 ? ['<command>'] : []),
      ...(rows.length > 0 ? ['[options]'] : []),
    ].join(' '),
    '```',
    '',
    ...told,
    '',
    ...(rows.length > 0 ? ['| option | says |', '| --- | --- |', ...rows, ''] : []),
  ].join('\n');
}

function exitCodes(program: Command): string {
  let text = '';
  program.configureOutput({ writeOut: (written) => (text += written) });
  program.outputHelp();
  return /Exit codes: (.*)/.exec(text)?.[1] ?? '';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}
