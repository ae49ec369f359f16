import { DOORS } from '../api/surface.ts';
import { checkClaim } from './check-claim.ts';
import { checkedExample } from './check-example.ts';
import { loadedImports } from './page-programs.ts';
import { projectRoot } from './project-files.ts';

const load = (name: string): Promise<unknown> => {
  const path = DOORS[name];
  return import(/* @vite-ignore */ path ? `${projectRoot}${path}` : name);
};

/** Runs a program of a page on the sources, and checks what it claims. */
export function runProgram(code: string): Promise<void> {
  const body = `return (async () => {\n${loadedImports(code)}\n${checkedExample(code)}\n})();`;
  const quiet = { ...console, log: () => undefined, table: () => undefined };
  return new Function('check', 'loadModule', 'console', body)(checkClaim, load, quiet);
}
