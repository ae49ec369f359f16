import type { Command } from 'commander';

/** Below what heading `--help` tells an option, where a command has many; what is named nowhere stands under Options. */
const GROUPS: readonly (readonly [heading: string, options: readonly string[]])[] = [
  [
    'Who is who, and who is never named:',
    ['people', 'records', 'judgements', 'region', 'same-document', 'policy', 'rank-uncategorized', 'names', 'known'],
  ],
  [
    'What a file does not say:',
    [
      'preset',
      'date-order',
      'columns',
      'sheet',
      'encoding',
      'owner',
      'decimal',
      'epoch',
      'duplicates',
      'services',
      'somebody',
      'nobody',
    ],
  ],
  ['Which links are looked at:', ['kind', 'from', 'until', 'min-strength']],
  ['How it is worked out:', ['top', 'seed', 'draws', 'workers', 'resolution', 'runs', 'script']],
  ['What stands in the report:', ['title', 'case-id', 'legal-basis']],
  ['For large cases and several machines:', ['store', 'redis', 'queue', 'ca', 'cert', 'key']],
];
/** As many options are told without headings. */
const FEW = 16;

/** Puts the options of every command that has many under headings, those of its own first. */
export function groupOptions(command: Command): void {
  if (command.options.length > FEW) {
    const heading = new Map(GROUPS.flatMap(([title, names]) => names.map((name) => [name, title] as const)));
    for (const option of command.options) {
      const title = heading.get(option.name().replace(/^no-/, ''));
      if (title) option.helpGroup(title);
    }
  }
  for (const below of command.commands) groupOptions(below);
}
