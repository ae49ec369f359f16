import {
  type CaseChange,
  type CaseState,
  type Expiry,
  eraseItem,
  expireItems,
  ITEM_KINDS,
  type ItemKind,
  withoutErased,
} from '../../casework/index.ts';
import { changeCase, type FolderChange } from '../../io/index.ts';
import { countOf, RingtraceError } from '../../model/index.ts';
import { placesOf } from '../../protection/index.ts';
import type { AnalyzedCaseFlags } from '../open-case.ts';
import { analyzeInputs } from './analyze-inputs.ts';
import { type CaseworkFlags, now, signingKeyOf } from './case-flags.ts';
import { lastRun } from './last-run.ts';
import { type OpenedInputs, openInputs } from './open-inputs.ts';

export interface EraseFlags extends AnalyzedCaseFlags, CaseworkFlags {
  readonly why: string;
  readonly viewer: boolean;
  readonly now?: string;
}

/** `ringtrace case erase FOLDER person:P7`: erases, destroys every output that holds it, and analyzes anew. */
export async function erase(folder: string, item: string, flags: EraseFlags): Promise<void> {
  const [kind, id] = readItem(item);
  const done = await changeCase(
    folder,
    async (state) => {
      const opened = await openInputs(state, flags);
      assertThere(opened, kind, id);
      const known = kind === 'person' ? aliases(opened, id) : {};
      return withoutOutputs(
        state,
        eraseItem(state, { kind, id, ...known, by: flags.by, at: now(), why: flags.why }),
        opened,
      );
    },
    await signingKeyOf(flags),
  );
  process.stdout.write(
    `erased: ${kind === 'input' ? 'a file' : `a ${kind}`}; ${countOf(done.state.tombstones.items.length, 'tombstone', 'tombstones')} in the case\n`,
  );
  await again(folder, done.state, flags);
}

/** `ringtrace case expire FOLDER`: erases what may no longer be kept, destroys every output that holds it, and analyzes anew. */
export async function expire(folder: string, flags: EraseFlags): Promise<void> {
  const { counts, ...done } = await changeCase(
    folder,
    async (state) => {
      const opened = state.file.inputs.length === 0 ? undefined : await openInputs(state, flags);
      const people = await lastRun(folder, state).then(
        ({ findings }) => findings.ranking.map(({ person }) => person),
        () => [],
      );
      const decided = state.decisions.map(({ person }) => person);
      const over = expireItems(state, {
        now: flags.now ?? now(),
        at: now(),
        by: flags.by,
        links: opened?.links ?? [],
        people: [...new Set([...people, ...decided])],
      });
      return isNothing(over.counts) ? over : { ...over, ...withoutOutputs(state, over, opened) };
    },
    await signingKeyOf(flags),
  );
  process.stdout.write(
    `expired: ${countOf(counts.rows, 'row', 'rows')}, ${countOf(counts.people, 'person', 'people')}, ${countOf(counts.inputs, 'file', 'files')}${counts.statements > 0 ? `, ${countOf(counts.statements, 'decision or judgement', 'decisions and judgements')}` : ''}; the log is kept\n`,
  );
  if (!isNothing(counts)) await again(folder, done.state, flags);
}

function isNothing(counts: Expiry['counts']): boolean {
  return Object.values(counts).every((count) => count === 0);
}

function readItem(item: string): readonly [ItemKind, string] {
  const [, kind, id] = /^(person|report|row):(.+)$/su.exec(item) ?? [];
  if (kind !== undefined) return [kind as ItemKind, id!];
  throw new RingtraceError(
    'invalid-option',
    'case erase',
    'the item names no kind',
    `write ${ITEM_KINDS.filter((known) => known !== 'input')
      .map((known) => `${known}:...`)
      .join(', ')}`,
  );
}

/** What the inputs hold of somebody beside their id. */
function aliases(
  { reading, identities }: OpenedInputs,
  id: string,
): { readonly recordIds: string[]; readonly names: string[] } {
  const merged = (identities?.merges ?? []).filter(({ person, left, right }) => [person, left, right].includes(id));
  const ids = new Set([id, ...merged.flatMap(({ person, left, right }) => [person, left, right])]);
  const names = [...reading.people, ...reading.records]
    .filter((entry) => ids.has(entry.id))
    .flatMap((entry) => entry.names ?? []);
  ids.delete(id);
  return { recordIds: [...ids], names: [...new Set(names)] };
}

function assertThere({ reading, links }: OpenedInputs, kind: ItemKind, id: string): void {
  const isThere =
    kind === 'person'
      ? reading.links.some(({ source, target }) => source === id || target === id) ||
        [...reading.people, ...reading.records].some((entry) => entry.id === id)
      : [...reading.links, ...links].some((link) => (kind === 'report' ? link.report : link.id) === id);
  if (isThere) return;
  throw new RingtraceError(
    kind === 'person' ? 'unknown-person' : 'unknown-source',
    'case erase',
    `no input holds such a ${kind}`,
    `write the ${kind} as the files do; rows by the id of their link`,
  );
}

/** A change, and with it everything that holds what it erases: all runs, and copies of files that something was taken out of. */
function withoutOutputs(before: CaseState, change: CaseChange, opened: OpenedInputs | undefined): FolderChange {
  const removed = new Set<string>();
  const left = new Set(change.state.file.inputs.map(({ sha256 }) => sha256));
  const touched = opened ? filesTouched(opened, change.state) : new Set<string>();
  const inputs = before.file.inputs.filter(({ sha256, isCopied, path, name }) => {
    const goes = isCopied && (!left.has(sha256) || touched.has(path) || touched.has(name));
    if (goes) removed.add(path);
    return !goes && left.has(sha256);
  });
  if (removed.size > 0)
    process.stderr.write(
      `${countOf(removed.size, 'copy', 'copies')} of files destroyed, because they hold what had to go: add the files anew from where they are kept\n`,
    );
  const file = { ...change.state.file, inputs };
  const names = [...removed].map((path) => path.slice(path.lastIndexOf('inputs')));
  return { ...change, state: { ...change.state, file }, removes: ['runs', ...names] };
}

/** Files out of which the tombstones take something. */
function filesTouched({ reading }: OpenedInputs, state: Pick<CaseState, 'key' | 'tombstones'>): ReadonlySet<string> {
  const { reading: kept } = withoutErased(reading, state);
  const ids = new Set(kept.links.map(({ id }) => id));
  const people = new Set(kept.people.map(({ id }) => id));
  const touched = new Set<string>();
  for (const { id, file } of reading.links) if (!ids.has(id) && file !== undefined) touched.add(file);
  for (const person of reading.people) {
    if (!people.has(person.id)) for (const { file } of placesOf(person)) if (file !== undefined) touched.add(file);
  }
  // Registers do not say where an entry stands.
  if (kept.records.length < reading.records.length) for (const { file } of reading.files) touched.add(file);
  return touched;
}

async function again(folder: string, { file }: Pick<CaseState, 'file'>, flags: EraseFlags): Promise<void> {
  if (file.inputs.length === 0) {
    process.stdout.write('the case holds no input any more\n');
    return;
  }
  const { run, findings } = await analyzeInputs(folder, flags);
  process.stdout.write(`analyzed anew: run ${run.runId}, ${countOf(findings.leads.length, 'lead', 'leads')}\n`);
}
