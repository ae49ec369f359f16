#!/usr/bin/env node
import { CommanderError } from 'commander';
import { RingtraceError } from '../model/index.ts';
import { errorColor } from './colors.ts';
import { EXIT_WRONG_CALL } from './exit-codes.ts';
import { runProgram } from './program.ts';
import { tellFullMemory } from './tell-full-memory.ts';
import { guardTerminal } from './terminal.ts';

guardTerminal();
tellFullMemory();

for (const stream of [process.stdout, process.stderr]) stream.on('error', endUnwritable);

/** Whoever reads our output may have seen enough: `ringtrace analyze ... | head`. A full disk is told. */
function endUnwritable({ code }: NodeJS.ErrnoException): never {
  if (code === 'EPIPE') process.exit(0);
  try {
    process.stderr.write(`${errorColor.red('ringtrace:')} the output cannot be written (${code}); check free space\n`);
  } catch {
    // There is nowhere left to say it.
  }
  process.exit(EXIT_WRONG_CALL);
}

function isUnwritable(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && ['EPIPE', 'ENOSPC', 'EIO'].includes(String(error.code));
}

try {
  await runProgram(process.argv.slice(2));
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_WRONG_CALL;
  } else if (error instanceof RingtraceError) {
    process.stderr.write(`${errorColor.red('ringtrace:')} ${error.message}\n`);
    process.exitCode = EXIT_WRONG_CALL;
  } else if (isUnwritable(error)) endUnwritable(error);
  else throw error;
}
