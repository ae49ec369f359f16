import { countOf, type Findings, RingtraceError, sayLack } from '../model/index.ts';
import { toHtml, toJson, writeReport } from '../report/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { CaseState } from './case-state.ts';
import { standingDecisions } from './decisions.ts';
import { canonicalJson, sha256Hex } from './hashes.ts';
import { instructionsForUse, technicalFile } from './papers.ts';

/** What became of every row of the inputs. */
export interface RowLedger {
  /** Rows that were read. */
  readonly rows: number;
  /** Rows that stand behind the findings. */
  readonly used: number;
  /** Rows that state nothing, or cannot be read, and why. */
  readonly setAside: readonly { readonly reason: string; readonly count: number }[];
  /** Rows that are kept from the findings, with the ground. */
  readonly withheld: readonly { readonly reason: string; readonly count: number }[];
}

/** What a disclosure pack is made of. */
export interface DisclosureInput {
  /** The case. */
  readonly state: CaseState;
  /** What is disclosed: pseudonymized or not. */
  readonly findings: Findings;
  /** What became of every row. */
  readonly ledger: RowLedger;
  /** The log as it is written. */
  readonly log: string;
  /** Leads of earlier runs, whose outputs are still there, that are leads no more. */
  readonly fallen: readonly string[];
  /** To whom. */
  readonly to: string;
  /** Why they may have it. */
  readonly why: string;
  /** Who discloses. */
  readonly by: string;
  /** When: an ISO 8601 instant. */
  readonly at: string;
  /** Leaves out what names people beside the findings: judgements and reasons. */
  readonly isPseudonymous?: boolean | undefined;
}

/**
 * Lays out everything a defence or a court may ask for: findings and report, inputs by hash, judgements, decisions, the log, the method, leads that fell, doubts, and what
 * became of every row. Plain texts by name; `manifest.json` holds the hash of each. Whoever was cleared is a count.
 *
 * Cost: linear.
 *
 * @throws RingtraceError `malformed-file` where rows in are not rows used, set aside and withheld.
 */
export async function disclosurePack(input: DisclosureInput): Promise<ReadonlyMap<string, string>> {
  checkSubject(PLACE, input, 'values');
  const { state, findings, ledger, log, fallen, to, why, by, at, isPseudonymous = false } = input;
  checkSubject(PLACE, findings, 'findings');
  const sum = (lines: RowLedger['setAside']): number => lines.reduce((total, { count }) => total + count, 0);
  const accounted = ledger.used + sum(ledger.setAside) + sum(ledger.withheld);
  if (accounted !== ledger.rows) {
    throw new RingtraceError(
      'malformed-file',
      PLACE,
      `${countOf(ledger.rows, 'row', 'rows')} were read and ${accounted} are accounted for`,
      'analyze anew: the ledger is not that of this run',
    );
  }
  const decisions = [...standingDecisions(state.decisions).values()];
  // As the run told them, where they were made before it: a reason may name somebody protected.
  const told = new Map((findings.review?.decisions ?? []).map((decision) => [decision.person as string, decision]));
  const named = decisions
    .filter(({ verdict }) => verdict !== 'cleared')
    .map((decision) => {
      const run = told.get(decision.person);
      return run?.at === decision.at ? { ...decision, by: run.by, reason: run.reason } : decision;
    });
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  const { file } = state;
  const report = writeReport(findings);
  const files = new Map<string, string>([
    ['findings.json', toJson(findings)],
    ['report.html', toHtml(report)],
    [
      'inputs.json',
      json(
        file.inputs.map(({ name, sha256, byteCount, addedAt, addedBy }) => ({
          ...(!isPseudonymous && { name }),
          sha256,
          byteCount,
          addedAt,
          addedBy,
        })),
      ),
    ],
    ['judgements.json', json(isPseudonymous ? { count: state.judgements.length } : state.judgements)],
    [
      'decisions.json',
      json({
        decisions: isPseudonymous ? (findings.review?.decisions ?? []) : named,
        cleared: decisions.length - named.length,
      }),
    ],
    ['log.ndjson', log],
    [
      'method.json',
      json({
        runId: report.runId,
        options: findings.options,
        certainty: findings.certainty ?? null,
        ringtrace: findings.ringtrace,
      }),
    ],
    ['fallen-leads.json', json(fallen)],
    [
      'doubts.json',
      json({
        caveats: findings.caveats,
        leads: findings.leads.map(({ person, lacks = [], restsOn }) => ({
          person,
          lacks: lacks.map(sayLack),
          restsOn,
        })),
        unreviewed: findings.review?.unreviewed ?? null,
      }),
    ],
    ['rows.json', json({ ...ledger, issues: findings.issues })],
    ['instructions-for-use.json', json(instructionsForUse())],
    ['technical-file.json', json(technicalFile(state, findings.ringtrace))],
  ]);
  const hashes: Record<string, string> = {};
  for (const [name, text] of files) hashes[name] = await sha256Hex(text);
  const manifest = {
    caseId: file.caseId,
    unit: file.unit,
    legalBasis: file.legalBasis,
    use: 'investigative',
    policy: file.policy,
    runId: report.runId,
    to,
    why,
    by,
    at,
    notice: report.notice,
    log: state.log.hash,
    files: hashes,
  };
  return new Map([['manifest.json', `${canonicalJson(manifest)}\n`], ...files]);
}

const PLACE = 'disclosurePack';
