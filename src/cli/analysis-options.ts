import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Policy } from '../model/index.ts';

/** How a case is analyzed: what `analyze` and `benchmark` have in common. */
export interface AnalysisFlags {
  readonly top: number;
  readonly seed: number;
  readonly draws?: number;
  readonly workers?: number;
  readonly policy?: Policy;
  readonly rankUncategorized?: true;
  readonly names?: 'all' | 'none';
}

/** Adds the options that decide what comes out of an analysis, so that a benchmark runs just what an analysis would. */
export function addAnalysisOptions(
  command: Command,
  { isSettled = false }: { readonly isSettled?: boolean } = {},
): Command {
  return command
    .option('--top <k>', 'how many people are looked at for leads', wholeNumber(1), 10)
    .option('--seed <n>', 'seed of every random choice', wholeNumber(0), 7)
    .option(
      '--draws <n>',
      'how often the ranking is drawn again, 0 for never (default: 200 in analyze, fewer on large cases; 0 in benchmark)',
      wholeNumber(0, 100_000),
    )
    .option('--workers <n>', 'threads (default: one for each core); never changes a result', wholeNumber(1))
    .addOption(
      isSettled
        ? settled('--policy <policy>')
        : new Option(
            '--policy <policy>',
            'whom to rank: everybody who is not protected (open), or only people with a category (led)',
          )
            .choices(['open', 'led'])
            .default('open'),
    )
    .option(
      '--rank-uncategorized',
      'rank people without a category even where they stand as passengers, carried or sheltered; printed in every output',
    )
    .addOption(
      new Option(
        '--names <rule>',
        'whether names stand beside ids (default: all; those of protected people never do)',
      ).choices(['all', 'none']),
    );
}

/** What a case folder says for itself: refused rather than passed over. */
export function settled(flags: string): Option {
  return new Option(flags).hideHelp().argParser(() => {
    throw new InvalidArgumentError('the case says so itself: it was settled by ringtrace case init.');
  });
}

export function wholeNumber(least: number, most?: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least && value <= (most ?? value)) return value;
    const range = most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`give a whole number ${range}.`);
  };
}
