import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOG_VERBS, type LogEntry, type LogVerb } from '../../casework/index.ts';
import { readableText } from '../../display/index.ts';
import { changeCase, readCaseState, verifyCaseFolder } from '../../io/index.ts';
import { RingtraceError } from '../../model/index.ts';
import { EXIT_REJECTED_ROWS } from '../exit-codes.ts';
import { type CaseworkFlags, now, readKey, signingKeyOf } from './case-flags.ts';

export interface LogFlags extends Partial<CaseworkFlags> {
  readonly verb?: LogVerb;
  readonly what?: string;
  readonly why?: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** `ringtrace case log FOLDER`: prints the log, or writes down what was done outside this command. */
export async function log(folder: string, flags: LogFlags): Promise<void> {
  const { verb, what, why, to, by } = flags;
  if (verb !== undefined || what !== undefined) {
    if (verb === undefined || what === undefined || by === undefined)
      throw new RingtraceError(
        'invalid-option',
        'case log',
        'a line lacks verb, what or who',
        `give --verb (${LOG_VERBS.join(', ')}), --what and --by`,
      );
    const fact = { at: now(), who: by, verb, what, why: why ?? null, ...(to !== undefined && { to }) };
    const { after } = await changeCase(folder, (state) => ({ state, facts: [fact] }), await signingKeyOf(flags));
    process.stdout.write(`line ${after.log.count} written\n`);
    return;
  }
  await readCaseState(folder);
  const text = await readFile(join(folder, 'log.ndjson'), 'utf8');
  if (flags.json) process.stdout.write(text);
  else for (const line of text.trimEnd().split('\n')) process.stdout.write(`${lineOf(JSON.parse(line) as LogEntry)}\n`);
}

function lineOf({ seq, at, who, verb, what, why, to }: LogEntry): string {
  const told = [
    readableText(what, 200),
    ...(to === undefined ? [] : [`to ${readableText(to, 100)}`]),
    ...(why === null ? [] : [`because: ${readableText(why, 200)}`]),
  ];
  return `${seq}  ${at}  ${readableText(who, 60)}  ${verb}  ${told.join('; ')}`;
}

/** `ringtrace case verify FOLDER`: is the log as it was written? Exits with 3 where it is not. */
export async function verify(
  folder: string,
  flags: { readonly verifyingKey?: string; readonly signedFrom?: number },
): Promise<void> {
  const { verifyingKey, signedFrom } = flags;
  const key = verifyingKey === undefined ? {} : { verifyingKey: await readKey(verifyingKey, 'spki', 'verify') };
  const { isWhole, fault, lineCount, clockSetBack, isFinished, head } = await verifyCaseFolder(folder, {
    ...key,
    signedFrom,
  });
  if (isFinished) process.stderr.write('a change that a dead run left half made was finished\n');
  if (clockSetBack.length > 0) process.stderr.write(`the clock was set back before line ${clockSetBack.join(', ')}\n`);
  if (isWhole) process.stdout.write(`the log is whole: ${lineCount} lines, the last ${head.hash}\n`);
  else {
    process.stdout.write(`the log is not as it was written: ${fault!.message} (${fault!.fault})\n`);
    process.exitCode = EXIT_REJECTED_ROWS;
  }
}
