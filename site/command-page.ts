import type { Command, Option } from 'commander';
import { HELP_EXAMPLES } from '../src/cli/help-examples.ts';
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
  const shown = command.options.filter(({ hidden }) => !hidden);
  const headings = [...new Set(shown.map(({ helpGroupHeading }) => helpGroupHeading))];
  const tables = headings.flatMap((heading) => [
    ...(heading ? [`**${heading}**`, ''] : []),
    '| option | says |',
    '| --- | --- |',
    ...shown.filter(({ helpGroupHeading }) => helpGroupHeading === heading).map(row),
    '',
  ]);
  const examples = HELP_EXAMPLES[called.replace(/^ringtrace /, '')] ?? [];
  const told = command.registeredArguments.map((argument) => `- \`${argument.name()}\`: ${argument.description}`);
  return [
    `## ${called}`,
    '',
    cell(command.description()),
    '',
    '```text',
    `${called} ${command.usage()}`,
    '```',
    '',
    ...told,
    '',
    ...(examples.length > 0 ? ['```sh', ...examples, '```', ''] : []),
    ...tables,
  ].join('\n');
}

function row({ flags, description, defaultValue, argChoices }: Option): string {
  const more = [
    argChoices && `one of ${argChoices.join(', ')}`,
    defaultValue !== undefined && `default ${String(defaultValue)}`,
  ];
  return `| \`${cell(flags)}\` | ${cell([description, ...more.filter(Boolean)].join('; '))} |`;
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
