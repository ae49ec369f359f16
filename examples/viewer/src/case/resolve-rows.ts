import {
  applyIdentities,
  describeIdentities,
  type IdentityRecord,
  type JudgementLog,
  type OnProgress,
  resolveIdentities,
  standingJudgements,
} from 'ringtrace';
import { proposeMatches } from 'ringtrace/matching';
import type { RowsToAnalyze } from './analyzed-case.ts';

/** A case that was read, before anybody is taken for anybody else. */
export interface ReadRows extends Omit<RowsToAnalyze, 'records' | 'identities' | 'apart'> {
  readonly records: readonly IdentityRecord[];
  readonly judgements: JudgementLog;
}

/**
 * Links and people by who is who, where registers, judgements in the files, or what was said on the page tell; the rows themselves are left as they are. Whoever
 * may be a protected person by a pair of records that nobody judged is held back, as on the command line.
 */
export async function resolveRows(
  { links, people, records, judgements, ...told }: ReadRows,
  said: JudgementLog,
  onProgress: OnProgress,
): Promise<RowsToAnalyze> {
  if (records.length === 0 && judgements.length === 0 && said.length === 0) return { links, people, ...told, records };
  const judged = { judgements: [...judgements, ...ofPage(said)] };
  const identities = resolveIdentities(records, judged);
  const { matches: pending } = await proposeMatches(records, { ...judged, onProgress });
  const applied = applyIdentities(identities, { links, people, pending });
  const { heldBack } = applied;
  return {
    links: applied.links,
    people: applied.people,
    ...told,
    records,
    identities: describeIdentities(identities, { records: records.length, people: applied.people, pending, heldBack }),
    apart: standingJudgements(judged.judgements).flatMap(({ verdict, left, right }) =>
      verdict === 'different' ? [[left, right] as const] : [],
    ),
  };
}

/** Every log counts from J1: what was said on the page is told apart from what was said in the files. */
function ofPage(said: JudgementLog): JudgementLog {
  const own = (id: string): string => `page-${id}`;
  return said.map((entry) =>
    entry.type === 'judgement'
      ? { ...entry, id: own(entry.id) }
      : { ...entry, id: own(entry.id), withdraws: own(entry.withdraws) },
  );
}
