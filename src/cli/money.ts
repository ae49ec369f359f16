import { writeFileWhole } from '../io/index.ts';
import type { OnProgress } from '../model/index.ts';
import { type MoneyTrace, moneyChart, type TraceMoneyOptions, traceMoneyInSteps } from '../money/index.ts';
import { buildNetwork } from '../network/index.ts';
import type { Shield } from '../protection/index.ts';
import { type NetworkFlags, networkChoice } from './network-options.ts';
import { printText } from './print-answer.ts';
import { createProgressBar } from './progress-bar.ts';
import { type CaseFlags, readAskedCase } from './read-asked-case.ts';
import { writeNotes } from './write-notes.ts';

export interface MoneyFlags extends CaseFlags, NetworkFlags {
  readonly rule?: TraceMoneyOptions['rule'];
  readonly outside?: readonly string[];
  readonly currency?: string;
  readonly within?: number;
  readonly payer?: string;
  readonly payee?: string;
  readonly most: number;
  readonly svg?: string;
  readonly json?: string;
  readonly rankUncategorized?: boolean;
}

/** `ringtrace money CASE`: prints with whom money rested and who passed it on, and the trails that are asked for. */
export async function money(paths: readonly string[], flags: MoneyFlags): Promise<void> {
  const bar = createProgressBar();
  const { trace, notes, shield } = await traced(paths, flags, bar.onProgress).finally(bar.stop);
  const { payer, payee, most } = flags;
  const trails =
    payer !== undefined && payee !== undefined
      ? trace.trailsBetween(payer, payee, { most })
      : payer !== undefined
        ? trace.trailsFrom(payer, { most })
        : payee !== undefined
          ? trace.trailsTo(payee, { most })
          : undefined;
  const lines = trails?.trails.map(
    ({ people: way, amount, currency: code, ends }) =>
      `  ${way.map((id) => id ?? '(not named)').join(' > ')}: ${amount} minor units ${code ?? ''}, ${ends}`,
  );
  const told = lines && `\nTrails, ${trails!.complete ? 'all' : 'the first'} ${lines.length}\n${lines.join('\n')}\n`;
  if (flags.svg !== undefined) await writeFileWhole(flags.svg, moneyChart(trace));
  await printText(
    () => `${trace.toText()}${told ?? ''}`,
    trails === undefined ? trace : { ...trace, trails },
    flags.json,
  );
  writeNotes(notes, shield);
}

async function traced(
  paths: readonly string[],
  flags: MoneyFlags,
  onProgress: OnProgress | undefined,
): Promise<{ readonly trace: MoneyTrace; readonly notes: readonly string[]; readonly shield: Shield }> {
  const { links, people, notes, roleNotes } = await readAskedCase(paths, flags, onProgress);
  const { rule, outside, currency, within, rankUncategorized } = flags;
  const network = buildNetwork(links, { people, rankUncategorized, ...networkChoice(flags) });
  const trace = await traceMoneyInSteps(network, { rule, outside, currency, within, onProgress });
  return { trace, notes: [...notes, ...roleNotes], shield: network.protection.shield };
}
