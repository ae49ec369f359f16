#!/usr/bin/env node
import { CommanderError } from 'commander';
import pc from 'picocolors';
import { RingtraceError } from '../model/index.ts';
import { EXIT_WRONG_CALL } from './exit-codes.ts';
import { createProgram } from './program.ts';

// Whoever reads our output may have seen enough: `ringtrace analyze ... | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_WRONG_CALL;
  } else if (error instanceof RingtraceError) {
    process.stderr.write(`${pc.red('ringtrace:')} ${error.message}\n`);
    process.exitCode = EXIT_WRONG_CALL;
  } else {
    throw error;
  }
}
