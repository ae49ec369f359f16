import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { analyzeCaseFully, tellFindings } from '../../analysis/index.ts';
import {
  type CaseRun,
  type CaseState,
  canonicalJson,
  carryDecisions,
  sha256Hex,
  suspectablePeople,
  underPolicy,
} from '../../casework/index.ts';
import { changeCase, type FolderChange, readCaseState, writeCaseFolder, writeFileWhole } from '../../io/index.ts';
import { type Findings, RingtraceError } from '../../model/index.ts';
import { keepShield, shieldOf } from '../../protection/index.ts';
import { runId, toJson } from '../../report/index.ts';
import type { AnalyzedCaseFlags } from '../open-case.ts';
import { createProgressBar } from '../progress-bar.ts';
import { type CaseworkFlags, now, signingKeyOf } from './case-flags.ts';
import { ledgerOf } from './ledger.ts';
import { openInputs } from './open-inputs.ts';
import { TOLD, toldOf } from './told.ts';

export interface AnalyzeInputsFlags extends AnalyzedCaseFlags, CaseworkFlags {
  readonly viewer: boolean;
  readonly title?: string;
}

export interface AnalyzedInputs {
  readonly findings: Findings;
  readonly run: CaseRun;
  /** Of the run, inside the case. */
  readonly folder: string;
  readonly notes: readonly string[];
}

/** Beside the findings of a run under `28cfr23`: of whom a suspicion may be put on record. */
export const SUSPECTABLE = 'suspectable.json';

/** Analyzes the inputs of a case under its policy, with what was decided, and keeps the run. */
export async function analyzeInputs(folder: string, flags: AnalyzeInputsFlags): Promise<AnalyzedInputs> {
  const state = await readCaseState(folder);
  const opened = await openInputs(state, flags);
  const people = opened.options.people ?? [];
  const { unsuspected, ...under } = underPolicy({ links: opened.links, people }, state);
  const bar = createProgressBar();
  const options = { ...opened.options, ...under, onProgress: bar.onProgress };
  const analysis = await analyzeCaseFully(opened.links, options).finally(bar.stop);
  const title = flags.title ?? `Case ${state.file.caseId}`;
  const told = tellFindings(analysis);
  const shield = shieldOf(told);
  const findings = { ...carryDecisions(told, state, unsuspected), title: shield?.text(title) ?? title };
  if (shield) keepShield(findings, shield);
  const id = runId(findings);
  const place = join('runs', id);
  const links = opened.links;
  await writeCaseFolder(join(folder, place), findings, {
    links,
    people: under.people,
    viewer: flags.viewer,
  });
  await writeFileWhole(
    join(folder, place, 'ledger.json'),
    `${JSON.stringify(ledgerOf(opened, analysis.network), null, 1)}\n`,
  );
  await writeFileWhole(join(folder, place, TOLD), `${JSON.stringify(toldOf(state, shield), null, 1)}\n`);
  if (state.file.policy === '28cfr23')
    await writeFileWhole(join(folder, place, SUSPECTABLE), JSON.stringify(suspectablePeople({ links, people })));
  const run: CaseRun = {
    runId: id,
    at: now(),
    by: flags.by,
    version: findings.ringtrace,
    inputs: state.file.inputs.map(({ sha256 }) => sha256),
    settings: await sha256Hex(canonicalJson(JSON.parse(JSON.stringify(findings.options)))),
    output: await sha256Hex(toJson(findings)),
  };
  try {
    await changeCase(folder, (current) => keepRun(state, current, run), await signingKeyOf(flags));
  } catch (error) {
    await rm(join(folder, place), { recursive: true, force: true });
    throw error;
  }
  return { findings, run, folder: join(folder, place), notes: opened.notes.map((note) => opened.shield.text(note)) };
}

function keepRun(read: CaseState, current: CaseState, run: CaseRun): FolderChange {
  if (read.log.hash !== current.log.hash && canonicalJson(read.tombstones) !== canonicalJson(current.tombstones)) {
    throw new RingtraceError('invalid-option', 'case analyze', 'something was erased meanwhile', 'analyze anew');
  }
  const runs = [...current.file.runs.filter(({ runId }) => runId !== run.runId), run];
  return {
    state: { ...current, file: { ...current.file, runs } },
    facts: [
      {
        at: run.at,
        who: run.by,
        verb: 'combination',
        what: `run ${run.runId} of ${run.inputs.length} inputs, output ${run.output}`,
        why: null,
      },
    ],
  };
}
