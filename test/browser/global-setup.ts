import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../packed/find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly viewer: string;
  }
}

/** Builds the viewer once and serves it on this machine alone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!findChromium()) {
    project.provide('viewer', '');
    return async () => undefined;
  }
  const configFile = fileURLToPath(new URL('../../examples/viewer/vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error' });
  const server = await preview({ configFile, logLevel: 'error', preview: { port: 0, open: false } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  project.provide('viewer', `http://127.0.0.1:${address.port}/`);
  return async () => {
    await server.close();
  };
}
