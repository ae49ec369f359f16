import type { Command } from 'commander';
import { createProgram } from '../src/cli/program.ts';

/** Every command with its arguments and options, as the program itself tells them. */
export function commandPage(): string {
  const program = createProgram();
  const commands = program.commands.map(section);
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

function section(command: Command): string {
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
    `## ringtrace ${command.name()}`,
    '',
    cell(command.description()),
    '',
    '```text',
    ['ringtrace', command.name(), ...words, rows.length > 0 ? '[options]' : ''].join(' ').trim(),
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
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ');
}
