import { env } from 'node:process';

const room = env.MUTATION_ROOM;
export default {
  mutate: env.MUTATION_FILES.split(','),
  testRunner: 'vitest',
  plugins: (env.MUTATION_PLUGINS ?? '@stryker-mutator/vitest-runner').split(' '),
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral'] },
  checkers: [],
  tempDirName: `out/mutation/sandbox-${room}`,
  ignorePatterns: ['out', 'dist', 'docs/pictures', 'bench', 'site'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    reportTests: false,
    reportMutants: false,
    skipFull: true,
  },
  jsonReporter: { fileName: `out/mutation/${room}.json` },
  timeoutMS: 30_000,
  allowEmpty: false,
};
