import type { Sheet, Shown } from '../display/index.ts';
import { countOf } from '../model/index.ts';
import { keptSentence } from './kept-under.ts';
import type { Handsets } from './link-handsets.ts';
import { unnamedSentence } from './unnamed-sentence.ts';

/** The changes as rows. */
export function handsetSheet({
  uses,
  changes,
  handsets,
  sims,
  unnamed,
  setAsideCount,
  caseId,
  retainUntil,
}: Omit<Handsets, keyof Shown>): Sheet {
  const several = handsets.filter((one) => one.sims.length > 1).length;
  const moved = sims.filter((one) => one.handsets.length > 1).length;
  return {
    title: `${countOf(sims.length, 'SIM', 'SIMs')} in ${countOf(handsets.length, 'handset', 'handsets')}`,
    paragraphs: [
      `${countOf(several, 'handset', 'handsets')} held several SIMs, ${countOf(moved, 'SIM was', 'SIMs were')} in several handsets; ${countOf(uses.length, 'pair', 'pairs')} in all.`,
      ...(setAsideCount > 0
        ? [`${countOf(setAsideCount, 'registration tells', 'registrations tell')} no time, no SIM or no handset.`]
        : []),
      ...unnamedSentence(unnamed),
      keptSentence({ caseId, retainUntil }),
    ],
    records: () =>
      changes.map(({ what, of, from, to, lastAt, firstAt }) => ({
        change: what === 'sim-moved' ? 'SIM went on in another handset' : 'handset went on with another SIM',
        of,
        from,
        to,
        'last before': lastAt,
        'first after': firstAt,
      })),
    note: 'Facts of the records: a handset is lent and sold. Who used it is for a human to judge.',
  };
}
