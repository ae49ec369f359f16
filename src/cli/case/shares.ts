import { type GroupShare, groupShares } from '../../casework/index.ts';
import { readableText } from '../../display/index.ts';
import { changeCase, readGroupsFile } from '../../io/index.ts';
import { countOf, RingtraceError } from '../../model/index.ts';
import { type CaseworkFlags, now, signingKeyOf } from './case-flags.ts';
import { lastRun } from './last-run.ts';

export interface SharesFlags extends CaseworkFlags {
  readonly why?: string;
  readonly json?: boolean;
}

/** `ringtrace case shares FOLDER GROUPS`: is a group named more often than it is there? Counts by a table that no score reads, and nobody by name. */
export async function shares(folder: string, groups: string, flags: SharesFlags): Promise<void> {
  const { by, why, json } = flags;
  const groupOf = await readGroupsFile(groups);
  const { found } = await changeCase(
    folder,
    async (state) => {
      if (why === undefined && state.file.policy !== 'open')
        throw new RingtraceError('invalid-option', 'case shares', 'no reason is given', 'give --why');
      const { findings, run } = await lastRun(folder, state);
      const what = `shares of ${countOf(new Set(groupOf.values()).size, 'group', 'groups')} in run ${run.runId} looked at`;
      return {
        state,
        facts: [{ at: now(), who: by, verb: 'consultation' as const, what, why: why ?? null }],
        found: groupShares(findings, groupOf),
      };
    },
    await signingKeyOf(flags),
  );
  process.stdout.write(json ? `${JSON.stringify(found, null, 1)}\n` : found.map(lineOf).join(''));
}

function lineOf({ group, rankedCount, rankedShare, leadCount, leadShare, ratio, chance }: GroupShare): string {
  const share = (part: number | null): string => (part === null ? '-' : `${(100 * part).toFixed(0)} %`);
  const told =
    ratio === null
      ? ''
      : `, ${ratio.toFixed(2)} times as often as they are there; so many or more by chance: ${chance!.toPrecision(2)}`;
  const name = group === null ? 'no group given' : readableText(group, 40);
  return `${name}: ${rankedCount} ranked (${share(rankedShare)}), ${leadCount} leads (${share(leadShare)})${told}\n`;
}
