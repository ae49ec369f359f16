import { readableText } from '../display/index.ts';
import { writeFileWhole } from '../io/index.ts';
import { type MatchProposals, proposeMatches } from '../matching/index.ts';
import { countOf, RingtraceError } from '../model/index.ts';
import type { IdentityFlags } from './identity-options.ts';
import { judgementSheet, NAMES_PROTECTED, signed } from './judgement-sheet.ts';
import { printText } from './print-answer.ts';
import { createProgressBar } from './progress-bar.ts';
import { readCase } from './read-case.ts';
import { readIdentities } from './read-identities.ts';

export interface MatchFlags extends IdentityFlags {
  readonly out?: string;
  readonly json?: string;
  readonly minProbability?: number;
  readonly top: number;
}

/** `ringtrace match CASE`: proposes which records may be one person, to be judged in the sheet it writes. */
export async function match(path: string, flags: MatchFlags): Promise<void> {
  const bar = createProgressBar();
  const { onProgress } = bar;
  try {
    const reading = await readCase(path, { onProgress });
    const { records, options } = await readIdentities(reading, flags, onProgress);
    if (records.length === 0) {
      const remedy =
        'put a register into the folder (id, name, phone, document, birth date, address), or name it with --records';
      throw new RingtraceError('empty-input', path, 'holds no records', remedy);
    }
    const proposals = await proposeMatches(records, { ...options, minProbability: flags.minProbability });
    bar.stop();
    const notice = NAMES_PROTECTED.slice(2);
    const text = (): string => `${notice}\n${matchesText(proposals, flags.top)}`;
    await printText(text, { notice, ...proposals }, flags.json);
    if (flags.out !== undefined) {
      await writeFileWhole(flags.out, judgementSheet(options.judgements, proposals.matches));
      process.stderr.write(
        `Judge in ${flags.out}: fill in verdict (same, different, unsure), author, date and reason, then analyze with it\n`,
      );
    }
  } finally {
    bar.stop();
  }
}

/** What is not certain never reads as 1. */
function shownProbability(probability: number): string {
  return probability > 0.999 ? 'above 0.999' : probability.toFixed(3);
}

function matchesText({ matches, oversizeBlocks, comparedPairs, blockedPairs }: MatchProposals, top: number): string {
  const lines = [
    `${countOf(matches.length, 'pair of records', 'pairs of records')} of ${comparedPairs} compared may be the same person; nothing is merged until judged`,
  ];
  for (const { left, right, probability, score, reasons } of matches.slice(0, top)) {
    lines.push(
      '',
      `${readableText(left, 60)}  and  ${readableText(right, 60)}  probability ${shownProbability(probability)}`,
    );
    for (const { points, comparison, level, detail } of reasons.filter((reason) => reason.points !== 0)) {
      lines.push(
        `  ${signed(points).padStart(6)}  ${`${comparison} ${level}`.padEnd(26)}  ${readableText(detail, 120)}`,
      );
    }
    lines.push(`  ${signed(score).padStart(6)}  sum`);
  }
  if (matches.length > top) lines.push('', `... and ${matches.length - top} more`);
  if (blockedPairs > 0)
    lines.push('', `${blockedPairs} pairs are not proposed: they would join records that were judged different`);
  for (const { rule, records, example, skippedPairs } of oversizeBlocks) {
    lines.push(
      '',
      `${records} records share one ${rule} (${readableText(example, 60)} among them): ${skippedPairs} pairs were left to the other rules`,
    );
  }
  return `${lines.join('\n')}\n`;
}
