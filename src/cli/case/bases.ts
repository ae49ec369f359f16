import { type BasisComparison, compareBases, underPolicy } from '../../casework/index.ts';
import { readableText } from '../../display/index.ts';
import { changeCase, readCaseState } from '../../io/index.ts';
import { countOf, RingtraceError } from '../../model/index.ts';
import type { AnalyzedCaseFlags } from '../open-case.ts';
import { createProgressBar } from '../progress-bar.ts';
import { type CaseworkFlags, now, signingKeyOf } from './case-flags.ts';
import { openInputs } from './open-inputs.ts';

export interface BasesFlags extends AnalyzedCaseFlags, CaseworkFlags {
  readonly why?: string;
  readonly json?: boolean;
}

/** `ringtrace case bases FOLDER`: the ranks with everything beside those by stated facts alone (LED article 7(1)). */
export async function bases(folder: string, flags: BasesFlags): Promise<void> {
  const state = await readCaseState(folder);
  const { by, why, json, top } = flags;
  if (why === undefined && state.file.policy !== 'open')
    throw new RingtraceError('invalid-option', 'case bases', 'no reason is given', 'give --why');
  const opened = await openInputs(state, flags);
  const { policy, people } = underPolicy({ links: opened.links, people: opened.options.people ?? [] }, state);
  const bar = createProgressBar();
  const options = { ...opened.options, policy, people, onProgress: bar.onProgress };
  const found = await compareBases(opened.links, options).finally(bar.stop);
  const what = `ranks with and without ${countOf(found.assessmentCount, 'assessment', 'assessments')} looked at`;
  const fact = { at: now(), who: by, verb: 'consultation' as const, what, why: why ?? null };
  await changeCase(folder, (current) => ({ state: current, facts: [fact] }), await signingKeyOf(flags));
  const { assessmentCount, people: ranks } = found;
  process.stdout.write(json ? `${JSON.stringify({ assessmentCount, people: ranks }, null, 1)}\n` : textOf(found, top));
}

/** Nobody is named where nobody may be ranked. */
function textOf({ assessmentCount, people, findings }: BasisComparison, top: number): string {
  const head = `${countOf(assessmentCount, 'link is an assessment', 'links are assessments')}\n`;
  if (findings.verdict !== 'ranked') return `${head}insufficient data: nobody is named\n`;
  const lines = people
    .slice(0, top)
    .map(
      ({ person, rank, factRank, isFactLead }) =>
        `${readableText(person, 40)}  rank ${rank}  by facts alone ${factRank ?? 'not ranked'}${isFactLead ? ', a lead' : ''}\n`,
    );
  return head + lines.join('');
}
