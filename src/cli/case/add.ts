import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type AddedInput, type CaseState, erasedIn } from '../../casework/index.ts';
import { changeCase, readJudgementsFile } from '../../io/index.ts';
import { countOf, RingtraceError } from '../../model/index.ts';
import { hashOf } from '../hash-of.ts';
import { type CaseworkFlags, now, signingKeyOf } from './case-flags.ts';

export interface AddFlags extends CaseworkFlags {
  readonly copy?: boolean;
  readonly judgements?: boolean;
  readonly why?: string;
}

/** `ringtrace case add FOLDER FILE...`: takes files into the case by their hash; copied only when asked. */
export async function add(folder: string, paths: readonly string[], flags: AddFlags): Promise<void> {
  if (flags.judgements) return await addJudgements(folder, paths, flags);
  const at = now();
  const found = await Promise.all(paths.map((path) => inputOf(path, flags.by, at)));
  const copied: string[] = [];
  try {
    await changeCase(
      folder,
      async (state) => {
        const inputs: AddedInput[] = [];
        for (const input of found) {
          refuseExpired(state, input);
          inputs.push(flags.copy ? await copyOf(folder, input, copied) : input);
        }
        // The same bytes under another name or path are the same file, moved: it keeps its place and its day.
        const entered = new Map(state.file.inputs.map((input) => [input.sha256, input.addedAt]));
        const added = inputs.map((input) => ({ ...input, addedAt: entered.get(input.sha256) ?? input.addedAt }));
        const byHash = new Map([...state.file.inputs, ...added].map((input) => [input.sha256, input]));
        return {
          state: { ...state, file: { ...state.file, inputs: [...byHash.values()] } },
          facts: added.map(({ sha256 }) => ({
            at,
            who: flags.by,
            verb: 'collection' as const,
            what: `file ${sha256} added${flags.copy ? ', copied' : ''}`,
            why: flags.why ?? null,
          })),
        };
      },
      await signingKeyOf(flags),
    );
  } catch (error) {
    for (const path of copied) await rm(path, { force: true });
    throw error;
  }
  for (const { name, sha256, byteCount } of found)
    process.stdout.write(`${name}: ${byteCount} bytes, SHA-256 ${sha256}\n`);
}

async function addJudgements(folder: string, paths: readonly string[], flags: AddFlags): Promise<void> {
  const judgements = (await Promise.all(paths.map((path) => readJudgementsFile(path)))).flat();
  await changeCase(
    folder,
    (state) => {
      if (judgements.length < state.judgements.length) {
        throw new RingtraceError(
          'invalid-option',
          paths.join(', '),
          `holds ${judgements.length} judgements, and the case ${state.judgements.length}`,
          'give the whole log: nothing that was judged is dropped',
        );
      }
      const what = `${countOf(judgements.length, 'judgement', 'judgements')} on who is who`;
      return {
        state: { ...state, judgements },
        facts: [{ at: now(), who: flags.by, verb: 'alteration', what, why: flags.why ?? null }],
      };
    },
    await signingKeyOf(flags),
  );
  process.stdout.write(`${countOf(judgements.length, 'judgement', 'judgements')} taken into the case\n`);
}

function refuseExpired(state: CaseState, { sha256, name }: AddedInput): void {
  if (!erasedIn(state)('input', sha256)) return;
  throw new RingtraceError(
    'invalid-option',
    name,
    'its time in this case is over: it expired',
    'a case keeps nothing longer than its retention says',
  );
}

async function copyOf(folder: string, input: AddedInput, copied: string[]): Promise<AddedInput> {
  const place = join(folder, 'inputs');
  await mkdir(place, { recursive: true, mode: 0o700 });
  const path = join(place, `${input.sha256.slice(0, 12)}-${input.name}`);
  await copyFile(input.path, path);
  copied.push(path);
  if ((await hashOf(path)) === input.sha256) return { ...input, path: resolve(path), isCopied: true };
  throw new RingtraceError('unreadable-file', input.path, 'changed while it was copied', 'add it again');
}

async function inputOf(path: string, by: string, at: string): Promise<AddedInput> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isFile())
    throw new RingtraceError('unreadable-file', path, 'is no file that can be opened', 'name files, not folders');
  return {
    name: basename(path),
    path: resolve(path),
    sha256: await hashOf(path),
    byteCount: stats.size,
    addedAt: at,
    addedBy: by,
    isCopied: false,
  };
}
