import { env } from 'node:process';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import whole from '../../vitest.config.ts';

/** The tests of one room alone, as `main.ts` names them: every mutant runs those that reach it. */
const { projects: _, ...test } = whole.test ?? {};
const config: ViteUserConfig = defineConfig({
  ...whole,
  test: { ...test, include: (env.MUTATION_TESTS ?? '').split(' '), isolate: false, restoreMocks: true },
});

export default config;
