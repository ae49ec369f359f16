import { type Command, InvalidArgumentError } from 'commander';
import type { AnalyzeCaseOptions } from '../analysis/index.ts';
import { readTimeSpan } from '../time/index.ts';
import { wholeNumber } from './analysis-options.ts';

/** Which links are looked at, and how communities are found. */
export interface NetworkFlags {
  readonly kind?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly minStrength?: number;
  readonly resolution?: number;
  readonly runs?: number;
}

export function addNetworkOptions(command: Command): Command {
  const several = (text: string, before: readonly string[] = []): readonly string[] => [...before, ...text.split(',')];
  return command
    .option('--kind <kinds>', 'only links of these kinds, such as call,payment; may be given again', several)
    .option('--from <time>', 'only links from this time on, such as 2024-01 or 2024-01-31 (or a phase)', time)
    .option('--until <time>', 'only links up to this time, the day or month itself included', time)
    .option(
      '--min-strength <w>',
      'ties below this strength are dropped',
      numberAbove('at least 0', (w) => w >= 0),
    )
    .option(
      '--resolution <r>',
      'resolution of the communities, above 0: larger gives smaller ones',
      numberAbove('above 0', (r) => r > 0),
    )
    .option('--runs <n>', 'how many searches the communities are the consensus of (default: 20)', wholeNumber(1));
}

/** The options of an analysis that the flags ask for. */
export function networkChoice(
  flags: NetworkFlags,
): Pick<AnalyzeCaseOptions, 'kinds' | 'window' | 'minStrength' | 'communities'> {
  const { kind, from, until, minStrength, resolution, runs } = flags;
  return {
    kinds: kind,
    window: windowOf(from, until),
    minStrength,
    ...((resolution !== undefined || runs !== undefined) && { communities: { resolution, runs } }),
  };
}

/** The first and last time there is on each scale, for a window with one end. */
const ENDS = { instant: ['0100-01', '9999-12'], phase: ['-999999999', '999999999'] } as const;

function windowOf(from: string | undefined, until: string | undefined): readonly [string, string] | undefined {
  if (from === undefined && until === undefined) return undefined;
  const [first, last] = ENDS[readTimeSpan((from ?? until)!)!.scale];
  return [from ?? first, until ?? last];
}

function time(text: string): string {
  if (readTimeSpan(text)) return text;
  throw new InvalidArgumentError('give a month such as 2024-01, a day such as 2024-01-31, an instant, or a phase.');
}

function numberAbove(wanted: string, isFine: (value: number) => boolean): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && Number.isFinite(value) && isFine(value)) return value;
    throw new InvalidArgumentError(`give a number ${wanted}.`);
  };
}
