import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CaseState,
  canonicalJson,
  type DecisionVerdict,
  recordDecision,
  recordSuspicion,
  reviewSheet,
  sha256Hex,
  standingDecisions,
} from '../../casework/index.ts';
import { readableText } from '../../display/index.ts';
import { csvTable } from '../../formats/index.ts';
import { changeCase, type FolderChange, writeFileWhole } from '../../io/index.ts';
import { countOf, type Findings, RingtraceError } from '../../model/index.ts';
import { SUSPECTABLE } from './analyze-inputs.ts';
import { type CaseworkFlags, now, signingKeyOf } from './case-flags.ts';
import { lastRun } from './last-run.ts';

export interface ReviewFlags extends CaseworkFlags {
  readonly person?: string;
  readonly verdict?: DecisionVerdict;
  readonly reason?: string;
  /** The document that supports a suspicion. */
  readonly suspicion?: string;
  readonly rowsRead?: boolean;
  readonly why?: string;
  readonly sheet?: string;
  readonly seed: number;
}

/** `ringtrace case review FOLDER`: lists the leads and what was decided, or records a decision, a suspicion, or that rows set aside were read. */
export async function review(folder: string, flags: ReviewFlags): Promise<void> {
  const { findings, said } = await changeCase(
    folder,
    (state) => reviewed(folder, state, flags),
    await signingKeyOf(flags),
  );
  if (flags.sheet !== undefined) {
    const { columns, rows } = reviewSheet(findings, { seed: flags.seed });
    await writeFileWhole(flags.sheet, csvTable(columns, rows));
  }
  process.stdout.write(said);
}

async function reviewed(
  folder: string,
  state: CaseState,
  flags: ReviewFlags,
): Promise<FolderChange & { readonly findings: Findings; readonly said: string }> {
  const { findings, folder: place } = await lastRun(folder, state);
  const at = now();
  const { by, person, verdict, reason, suspicion, rowsRead, why } = flags;
  const rankable = findings.ranking.map((entry) => entry.person);
  if (person !== undefined && suspicion !== undefined) {
    const put = recordSuspicion(
      state,
      { person, by, at, reason: needed(reason, '--reason'), document: suspicion },
      await suspectableOf(place),
    );
    return { ...put, findings, said: `suspicion on record; ringtrace case analyze takes it up\n` };
  }
  if (person !== undefined) {
    const decision = { person, verdict: needed(verdict, '--verdict'), by, at, reason: needed(reason, '--reason') };
    const put = recordDecision(state, decision, rankable);
    return {
      ...put,
      findings,
      said: `decision on record: ${decision.verdict}; ringtrace case analyze carries it into the next run\n`,
    };
  }
  if (rowsRead) {
    const issues = await sha256Hex(canonicalJson(findings.issues));
    const file = { ...state.file, rowsRead: { issues, by, at } };
    const what = `${countOf(findings.issues.length, 'issue', 'issues')} of rows set aside read`;
    return {
      state: { ...state, file },
      facts: [{ at, who: by, verb: 'consultation', what, why: why ?? null }],
      findings,
      said: `${what}\n`,
    };
  }
  if (why === undefined && state.file.policy !== 'open') {
    throw new RingtraceError(
      'invalid-option',
      'case review',
      `policy ${state.file.policy} asks why the leads are looked at`,
      'give --why',
    );
  }
  const what = `${countOf(findings.leads.length, 'lead', 'leads')} looked at`;
  return {
    state,
    facts: [{ at, who: by, verb: 'consultation', what, why: why ?? null }],
    findings,
    said: leadLines(findings, state),
  };
}

/** Of whom a suspicion may be put on record: the run says so, because its ranking holds nobody of whom none is. */
async function suspectableOf(place: string): Promise<readonly string[]> {
  try {
    return JSON.parse(await readFile(join(place, SUSPECTABLE), 'utf8')) as string[];
  } catch (cause) {
    throw new RingtraceError(
      'empty-input',
      place,
      'the last run does not say of whom a suspicion may be put on record',
      'put suspicions on record under policy 28cfr23, after ringtrace case analyze',
      cause,
    );
  }
}

function needed<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new RingtraceError(
    'invalid-option',
    'case review',
    `${name} is left out`,
    'a decision names who, what and why: give --person, --verdict and --reason',
  );
}

function leadLines({ leads, review, verdict }: Findings, state: CaseState): string {
  const decided = standingDecisions(state.decisions);
  const cleared = [...decided.values()].filter((decision) => decision.verdict === 'cleared').length;
  const lines = (verdict === 'ranked' ? leads : []).map(({ person, wording }) => {
    const decision = decided.get(person);
    const said = decision
      ? `${decision.verdict} by ${decision.by} on ${decision.at.slice(0, 10)}: ${decision.reason}`
      : 'nobody has decided';
    return `${readableText(person, 40)}  ${wording}  ${readableText(said, 300)}`;
  });
  const left = review?.unsuspected
    ? [`${countOf(review.unsuspected, 'person is', 'people are')} not scored: no suspicion is on record`]
    : [];
  return `${[...lines, `${countOf(cleared, 'person', 'people')} cleared`, ...left].join('\n')}\n`;
}
