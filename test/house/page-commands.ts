import type { Command } from 'commander';
import { blocksOf, SAID, SHELL } from './page-programs.ts';
import { readText } from './project-files.ts';

export interface PageCommand {
  readonly at: string;
  /** The words after the name of the program. */
  readonly words: readonly string[];
}

/** Every call of the program a page shows: lines of its blocks, and inline code. */
export function pageCommands(page: string): PageCommand[] {
  const lines = blocksOf(page)
    .filter(({ language }) => [...SHELL, ...SAID].includes(language))
    .flatMap(({ code, line }) => commandLines(code).map((text) => ({ at: `${page}:${line}`, text })));
  const inline = inlineCode(page).map((text) => ({ at: page, text }));
  return [...lines, ...inline].flatMap(({ at, text }) => {
    const call = /^(?:\$ )?(?:npx )?ringtrace (.+)$/.exec(text);
    return call ? [{ at, words: shellWords(call[1]!) }] : [];
  });
}

/** The options a page names in inline code by themselves, such as `--draws 0`. */
export function pageOptions(page: string): string[] {
  return inlineCode(page).flatMap((text) => /^--[a-z][a-z-]*/.exec(text) ?? []);
}

/** The scripts of the project a page tells to run. */
export function pageScripts(page: string): string[] {
  return [...readText(page).matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name]) => name!);
}

/** What is wrong with a call: a command, an option or a choice the program does not have. */
export function wrongWords(program: Command, words: readonly string[]): string[] {
  let command = program;
  const rest = [...words];
  for (;;) {
    const next = command.commands.find((sub) => sub.name() === rest[0]);
    if (!next) break;
    command = next;
    rest.shift();
  }
  if (command === program && rest[0] && !rest[0].startsWith('-')) return [rest[0]];
  const known = [...command.options, ...program.options];
  return rest.flatMap((word, index) => {
    if (!/^--?[a-zA-Z]/.test(word)) return [];
    const [name, joined] = word.split('=', 2) as [string, string | undefined];
    if (name === '--help' || name === '-h') return [];
    const option = known.find(({ long, short }) => long === name || short === name);
    if (!option) return [name];
    const value = joined ?? rest[index + 1];
    const choices = option.argChoices;
    return choices && value && !/^[A-Z.]+$/.test(value) && !choices.includes(value) ? [`${name} ${value}`] : [];
  });
}

function commandLines(code: string): string[] {
  return code
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split('&&'))
    .map((line) => line.trim().replace(/ {3,}\S.*$/, ''));
}

function inlineCode(page: string): string[] {
  const prose = readText(page).replaceAll(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2[ \t]*$/gm, '');
  return [...prose.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, text]) => text!);
}

export function shellWords(text: string): string[] {
  return [...text.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare!);
}
