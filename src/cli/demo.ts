import { join } from 'node:path';
import { analyzeCase } from '../analysis/index.ts';
import { readLinks, readPeople } from '../evidence/index.ts';
import { writeCaseFolder } from '../io/index.ts';
import type { Findings } from '../model/index.ts';
import { toText } from '../report/index.ts';
import { synthesizeCase } from '../synthetic/index.ts';
import { demoCase } from './case/demo-case.ts';
import { color } from './colors.ts';
import { printText } from './print-answer.ts';
import { createProgressBar } from './progress-bar.ts';

export interface DemoFlags {
  readonly out: string;
  readonly json?: string;
  readonly seed: number;
  readonly workers?: number;
  /** Walk a case folder from its opening to its end instead. */
  readonly case?: boolean;
}

/** `ringtrace demo`: analyzes a made-up case and holds the leads against the organizers it was made with. */
export async function demo(flags: DemoFlags): Promise<void> {
  if (flags.case) return await demoCase(flags);
  const { out, json, seed, workers } = flags;
  const truth = synthesizeCase({ seed });
  const { links, issues } = readLinks(truth.links);
  const { people } = readPeople(truth.people);
  const bar = createProgressBar();
  const caseId = `demo ${seed}`;
  const findings = await analyzeCase(links, {
    people,
    issues,
    seed,
    workers,
    caseId,
    onProgress: bar.onProgress,
  }).finally(bar.stop);
  await writeCaseFolder(out, findings, { title: 'A made-up smuggling case', links, people });

  const planners = new Set(truth.planners);
  const found = findings.leads.filter(({ person }) => planners.has(person));
  const missed = truth.planners.filter((id) => !findings.leads.some(({ person }) => person === id));
  const lines = [
    toText(findings, { color }).trimEnd(),
    '',
    'Held against the truth, which only a made-up case has:',
    `  ${found.length} of ${findings.leads.length} leads organize: ${found.map(({ person }) => person).join(' ') || 'none'}`,
    `  ${missed.length} of ${planners.size} organizers are no lead: ${missed.join(' ') || 'none'}`,
    `  ${stageTruth(findings, truth.scarceStage)}`,
    '',
    `Open ${join(out, 'report.html')}`,
    '',
  ];
  const { planners: organizers, scarceStage } = truth;
  await printText(() => lines.join('\n'), { findings, truth: { planners: organizers, scarceStage } }, json);
}

/** Whether the stage that one person alone holds is told as the scarce one. */
function stageTruth({ stages }: Findings, held: string): string {
  const told = (stages?.stages ?? []).filter(({ supply }) => supply === 'scarce').map(({ stage }) => stage);
  const isRight = told.length === 1 && told[0] === held;
  return `one person alone holds the stage ${held}; told as scarce: ${told.join(', ') || 'none'}${isRight ? '' : ' (wrong)'}`;
}
