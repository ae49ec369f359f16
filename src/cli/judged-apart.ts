import { type JudgementLog, standingJudgements } from '../identities/index.ts';
import type { PersonId } from '../model/index.ts';

/** The pairs that a human judged to be two people. */
export function judgedApart(judgements: JudgementLog): readonly (readonly [PersonId, PersonId])[] {
  return standingJudgements(judgements)
    .filter(({ verdict }) => verdict === 'different')
    .map(({ left, right }) => [left, right]);
}
