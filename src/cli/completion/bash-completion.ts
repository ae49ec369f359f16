import type { CompletionTable } from './completion-table.ts';

/** The table as a completion script of bash; what it does not know, bash completes as a file. */
export function bashCompletion({ program, commands }: CompletionTable): string {
  const name = `_${program}`;
  const cases = (of: (command: CompletionTable['commands'][number]) => string): string =>
    commands.map((command) => `      ${command.name}) words='${of(command)}' ;;`).join('\n');
  const valued = commands.flatMap(({ name: command, options }) =>
    options
      .filter(({ value }) => value !== 'none')
      .flatMap(({ flags, choices }) =>
        flags.map((flag) => `    '${command} ${flag}') words='${choices.join(' ')}'; isValue=1 ;;`),
      ),
  );
  return `# bash completion of ${program}: source it, or put it into the folder of completions.
${name}() {
  local cur prev command='' words='' isValue='' word
  cur=\${COMP_WORDS[COMP_CWORD]}
  prev=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${commands.map((command) => command.name).join('|')}) command=$word; break ;;
    esac
  done
  case "$command $prev" in
${valued.join('\n')}
  esac
  if [[ -z $isValue && $cur == -* ]]; then
    case $command in
${cases(({ options }) => options.flatMap(({ flags }) => flags.filter((flag) => flag.startsWith('--'))).join(' '))}
      '') words='--help --version' ;;
    esac
  elif [[ -z $isValue ]]; then
    case $command in
${cases(({ words }) => words.join(' '))}
      '') words='${commands.map((command) => command.name).join(' ')}' ;;
    esac
  fi
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$cur")
}
complete -o bashdefault -o default -F ${name} ${program}
`;
}
