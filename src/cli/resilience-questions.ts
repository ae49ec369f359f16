import { RingtraceError } from '../model/index.ts';
import {
  type KeyPlayersOptions,
  keyPlayers,
  replaceability,
  type Script,
  scriptCompleteness,
} from '../resilience/index.ts';
import { type AskFlags, askedNetwork } from './asked-case.ts';
import { askedWords } from './asked-words.ts';
import { printAnswer } from './print-answer.ts';
import { printing } from './printing.ts';

export interface StagesFlags extends AskFlags {
  readonly without?: readonly string[];
  readonly withoutStage?: readonly string[];
  readonly within: number;
}

/** `ringtrace stages CASE...`: which stage is scarce, what is left without some people or stages, and who could step in. */
export async function stages(given: readonly string[], flags: StagesFlags): Promise<void> {
  const { paths } = askedWords(given, 0, flags.case, 'stages');
  const { script, within, without: people, withoutStage } = flags;
  const network = await askedNetwork(paths, flags);
  const without = people || withoutStage ? { people, stages: withoutStage } : undefined;
  const held = scriptCompleteness(network, { script, without });
  const filled = replaceability(network, { script, within });
  const answer = {
    completeness: held,
    replaceability: filled,
    toText: () => `${held.toText()}\n${filled.toText()}`,
  };
  await printAnswer(answer, printing(network, flags));
}

export interface TogetherFlags extends AskFlags {
  readonly size: number;
  readonly goal: NonNullable<KeyPlayersOptions['goal']>;
  readonly steps: number;
  readonly script?: Script;
}

/** `ringtrace together CASE...`: the people who reach most of the ring together, or without whom it falls apart. */
export async function together(given: readonly string[], flags: TogetherFlags): Promise<void> {
  const { paths } = askedWords(given, 0, flags.case, 'together');
  const { size, goal, steps, script, workers } = flags;
  if (goal === 'fragment' && steps !== 1) {
    throw new RingtraceError(
      'invalid-option',
      '--steps',
      'asks how far is reached',
      'leave it out with --goal fragment',
    );
  }
  const network = await askedNetwork(paths, flags);
  await printAnswer(await keyPlayers(network, { size, goal, steps, script, workers }), printing(network, flags));
}
