import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { csvTable } from '../../formats/index.ts';
import { readCaseState, writeFileWhole } from '../../io/index.ts';
import type { Row } from '../../model/index.ts';
import { synthesizeCase } from '../../synthetic/index.ts';
import { add } from './add.ts';
import { analyzeCommand } from './analyze-command.ts';
import { disclose } from './disclose.ts';
import { expire } from './erase.ts';
import { init } from './init.ts';
import { lastRun } from './last-run.ts';
import { log, verify } from './log.ts';
import { review } from './review.ts';

/** `ringtrace demo --case`: walks a made-up case from its opening to its end, under policy led: nothing of it is a real person's. */
export async function demoCase({ out, seed }: { readonly out: string; readonly seed: number }): Promise<void> {
  const folder = join(out, 'case');
  const by = 'A. Analyst';
  const step = (text: string): boolean => process.stdout.write(`\n# ${text}\n`);
  // What an earlier demo made up goes; a case that somebody opened there is refused by init.
  const before = await readCaseState(folder).catch(() => undefined);
  if (before?.file.caseId.startsWith('demo ')) await rm(folder, { recursive: true, force: true });
  const made = synthesizeCase({ seed });
  const [links, people] = [join(out, 'links.csv'), join(out, 'people.csv')];
  await writeFileWhole(links, tableOf(made.links));
  await writeFileWhole(people, tableOf(made.people));
  const choice = { by, top: 10, seed, draws: 20, viewer: false } as const;
  step('init: whose case it is, on what ground, for how long');
  await init(folder, {
    by,
    caseId: `demo ${seed}`,
    unit: 'Unit 4',
    legalBasis: 'order 12',
    policy: 'led',
    keep: { length: 'P1Y', source: 'order 12' },
  });
  step('add: files, by their hash');
  await add(folder, [links, people], { by });
  step('analyze');
  await analyzeCommand(folder, choice);
  step('review: a decision on every lead');
  const { findings } = await lastRun(folder, await readCaseState(folder));
  for (const [i, { person }] of findings.leads.entries()) {
    const verdict = i === 1 ? 'cleared' : 'checked';
    await review(folder, { by: 'B. Reviewer', seed, person, verdict, reason: 'made up, like the case' });
  }
  await analyzeCommand(folder, choice);
  step('disclose: one ZIP');
  await disclose(folder, { by, to: 'court', why: 'order 13', out: join(out, 'disclosed.zip'), signRows: true });
  step('expire: in two years nothing is left but the log');
  const later = new Date();
  later.setUTCFullYear(later.getUTCFullYear() + 2);
  await expire(folder, { ...choice, why: 'order 12', now: later.toISOString() });
  await log(folder, {});
  await verify(folder, {});
}

function tableOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvTable(
    columns,
    rows.map((row) => columns.map((column) => (row[column] ?? null) as string | number | null)),
  );
}
