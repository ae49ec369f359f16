import type { CompletionOption, CompletionTable } from './completion-table.ts';

/** The table as a completion function of zsh. */
export function zshCompletion({ program, commands }: CompletionTable): string {
  const told = commands.map(
    ({ name, description }) => `    ${quoted(`${name}:${description.replaceAll(':', '\\:')}`)}`,
  );
  const cases = commands.map(({ name, options, words }) => {
    const positional =
      words.length === 0
        ? '*:file:_files'
        : `*:word:_alternative "words:word:(${words.join(' ')})" "files:file:_files"`;
    return [
      `    ${name})`,
      '      _arguments \\',
      ...options.flatMap(specsOf).map((spec) => `        ${spec} \\`),
      `        ${quoted(positional)}`,
      '      ;;',
    ].join('\n');
  });
  return `#compdef ${program}
# zsh completion of ${program}: put it into a folder of $fpath as _${program}.
_${program}() {
  local -a commands
  commands=(
${told.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _${program} ]]; then _${program} "$@"; else compdef _${program} ${program}; fi
`;
}

function specsOf({ flags, description, value, choices }: CompletionOption): string[] {
  const text = description.replace(/[[\]:\\]/g, '\\$&');
  const wants = { none: '', choice: `:value:(${choices.join(' ')})`, path: ':file:_files', other: ':value: ' }[value];
  return flags.map((flag) => quoted(`*${flag}[${text}]${wants}`));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
