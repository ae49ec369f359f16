import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CaseState,
  canonicalJson,
  checkHandover,
  disclosurePack,
  pseudonymizeFindings,
  sha256Hex,
} from '../../casework/index.ts';
import { changeCase, readCaseState, readFindings, writeFileWhole, zipFiles } from '../../io/index.ts';
import { countOf, RingtraceError } from '../../model/index.ts';
import { EXIT_REJECTED_ROWS } from '../exit-codes.ts';
import { type CaseworkFlags, now, signingKeyOf } from './case-flags.ts';
import { lastRun } from './last-run.ts';
import type { Ledger } from './ledger.ts';
import { asTold, TOLD, type Told } from './told.ts';

export interface DiscloseFlags extends CaseworkFlags {
  readonly to: string;
  readonly why: string;
  readonly out: string;
  readonly signRows?: boolean;
  readonly pseudonyms?: string;
  readonly map?: string;
}

/** `ringtrace case disclose FOLDER`: one ZIP of everything, and a line of the log. Exits with 3 while rows set aside are unread. */
export async function disclose(folder: string, flags: DiscloseFlags): Promise<void> {
  const { to, why, by, out } = flags;
  const state = await readCaseState(folder);
  const { findings: found, folder: place, run } = await lastRun(folder, state);
  const issues = await sha256Hex(canonicalJson(found.issues));
  if (found.issues.length > 0 && state.file.rowsRead?.issues !== issues && !flags.signRows) {
    process.stderr.write(
      `${countOf(found.issues.length, 'issue', 'issues')} of rows set aside are unread: read them and sign with ringtrace case review --rows-read, or give --sign-rows\n`,
    );
    process.exitCode = EXIT_REJECTED_ROWS;
    return;
  }
  const key = flags.pseudonyms === undefined ? undefined : (await readFile(flags.pseudonyms, 'utf8')).trim();
  if ((key === undefined) !== (flags.map === undefined)) {
    throw new RingtraceError(
      'invalid-option',
      'case disclose',
      'a key or a place for the map is missing',
      'give both --pseudonyms and --map, the map to be kept apart',
    );
  }
  if (key === undefined) checkHandover(found);
  const told = key === undefined ? undefined : pseudonymizeFindings(found, key);
  const findings = told?.findings ?? found;
  const at = now();
  const ledger = JSON.parse(await readFile(join(place, 'ledger.json'), 'utf8')) as Ledger;
  const texts = JSON.parse(await readFile(join(place, TOLD), 'utf8')) as Told;
  const pack = async (after: CaseState): Promise<Uint8Array> => {
    const log = await readFile(join(folder, 'log.ndjson'), 'utf8');
    const fallen = told
      ? []
      : await fallenLeads(
          folder,
          state.file.runs.filter(({ isDestroyed, runId }) => !isDestroyed && runId !== run.runId),
          found,
        );
    return zipFiles(
      await disclosurePack({
        state: asTold(after, texts),
        findings,
        ledger,
        log,
        fallen,
        to,
        why,
        by,
        at,
        isPseudonymous: told !== undefined,
      }),
    );
  };
  const { after } = await changeCase(
    folder,
    (current) => ({
      state: { ...current, file: flags.signRows ? { ...current.file, rowsRead: { issues, by, at } } : current.file },
      facts: [{ at, who: by, verb: 'disclosure', what: `run ${run.runId}${told ? ' under pseudonyms' : ''}`, why, to }],
    }),
    await signingKeyOf(flags),
  );
  // The line of the log is written first: nothing leaves unlogged.
  await writeFileWhole(out, await pack(after));
  if (told) await writeFileWhole(flags.map!, `${JSON.stringify(Object.fromEntries(told.map), null, 1)}\n`);
  process.stdout.write(
    `${out}: run ${run.runId} to ${to}, line ${after.log.count} of the log${told ? `; the map is ${flags.map}, keep it apart` : ''}\n`,
  );
}

/** Who was a lead in an earlier run and is none now; those who were cleared are counts. */
async function fallenLeads(
  folder: string,
  runs: readonly { readonly runId: string }[],
  found: {
    readonly leads: readonly { readonly person: string }[];
    readonly ranking: readonly { readonly person: string }[];
  },
): Promise<string[]> {
  const leads = new Set(found.leads.map(({ person }) => person));
  const ranked = new Set(found.ranking.map(({ person }) => person));
  const fallen = new Set<string>();
  for (const { runId } of runs) {
    const earlier = await readFindings(join(folder, 'runs', runId, 'findings.json'));
    for (const { person } of earlier.leads) if (!leads.has(person) && ranked.has(person)) fallen.add(person);
  }
  return [...fallen].sort();
}
