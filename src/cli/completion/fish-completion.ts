import type { CompletionTable } from './completion-table.ts';

/** The table as completions of fish. */
export function fishCompletion({ program, commands }: CompletionTable): string {
  const lines = [`# fish completion of ${program}: put it into ~/.config/fish/completions/${program}.fish.`];
  const add = (...words: readonly string[]): unknown => lines.push(['complete', '-c', program, ...words].join(' '));
  for (const { name, description, words, options } of commands) {
    add('-n', '__fish_use_subcommand', '-f', '-a', name, '-d', quoted(description));
    const seen = ['-n', quoted(`__fish_seen_subcommand_from ${name}`)];
    if (words.length > 0) add(...seen, '-a', quoted(words.join(' ')));
    for (const { flags, description: told, value, choices } of options) {
      const named = flags.flatMap((flag) => (flag.startsWith('--') ? ['-l', flag.slice(2)] : ['-s', flag.slice(1)]));
      const wants = { none: [], choice: ['-x', '-a', quoted(choices.join(' '))], path: ['-r', '-F'], other: ['-x'] }[
        value
      ];
      add(...seen, ...named, ...wants, '-d', quoted(told));
    }
  }
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
