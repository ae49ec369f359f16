import { describe, expect, it } from 'vitest';
import { checkDoors, DOORS } from './doors.ts';
import { drawRooms } from './draw-rooms.ts';
import { listFiles, readText } from './project-files.ts';
import { roomQuestions } from './room-questions.ts';

const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path);
const check = (path: string, text: string): string[] => checkDoors(new Map([[path, text]]));

describe('the doors between rooms', () => {
  it('are the only way from file to file in src and examples', () => {
    const paths = [...listFiles('src'), ...listFiles('examples')].filter(isCode);
    expect(paths.length).toBeGreaterThan(10);
    expect(checkDoors(new Map(paths.map((path) => [path, readText(path)])))).toEqual([]);
  });

  it('stay open where the plan opens them', () => {
    const allowed: [string, string][] = [
      ['src/network/build-network.ts', `import { buildCsr } from '../kernels/index.ts';`],
      ['src/network/build-network.ts', `import { fold } from './fold.ts';`],
      ['src/centrality/measures/betweenness.ts', `import { runJob } from '../../kernels/index.ts';`],
      ['src/analysis/analyze-case.ts', `import { version } from '../version.ts';`],
      ['src/cli/main.ts', `import { analyzeCase } from '../analysis/index.ts'; import 'node:fs';`],
      ['src/io/read-case-file.ts', `import { open } from 'node:fs/promises';`],
      ['src/kernels/cores.ts', `const os: typeof import('node:os') | undefined = undefined;`],
      ['src/view/paint.ts', `import type { AbstractGraph } from 'graphology-types';`],
      ['examples/ten-lines.ts', `import { readLinks } from 'ringtrace'; import { x } from './x.ts';`],
    ];
    expect(allowed.flatMap(([path, text]) => check(path, text))).toEqual([]);
  });

  it.each([
    ['src/model/link.ts', `import { buildCsr } from '../kernels/index.ts';`, 'no door leads from model to kernels'],
    ['src/model/link.ts', `import Graph from 'graphology';`, 'model imports nothing'],
    ['src/kernels/csr.ts', `import type { X } from '../model/index.ts';`, 'no door leads from kernels to model'],
    ['src/kernels/csr.ts', `import Graph from 'graphology';`, 'kernels know no graphology'],
    ['src/communities/a.ts', `export { b } from '../centrality/index.ts';`, 'no door leads from communities to'],
    ['src/leads/a.ts', `import { b } from '../network/build-network.ts';`, 'a room is entered by its index.ts'],
    ['src/report/a.ts', `const b = await import('../leads/index.ts');`, 'no door leads from report to leads'],
    ['src/report/a.ts', `type B = import('../leads/index.ts').B;`, 'no door leads from report to leads'],
    ['src/report/a.ts', `import { b } from '../index.ts';`, 'no door leads from report to front'],
    ['src/attic/a.ts', `import { b } from '../model/index.ts';`, 'attic is not in the list of rooms'],
    ['src/network/a.ts', `import { b } from '../../test/b.ts';`, 'it lies outside src'],
    ['src/network/a.ts', `import { readFileSync } from 'node:fs';`, 'only io and cli may need Node'],
    ['src/network/a.ts', `import { readFile } from 'fs/promises';`, 'only io and cli may need Node'],
    ['src/index.ts', `const os = require('node:os');`, 'only io and cli may need Node'],
    ['src/index.ts', `export { b } from './network/b.ts';`, 'a room is entered by its index.ts'],
    ['src/view/a.ts', `import Sigma from 'sigma';`, 'sigma needs a browser'],
    ['src/cli/main.ts', `import { a } from 'ringtrace';`, 'src does not import itself by name'],
    ['examples/a.ts', `import { a } from '../src/index.ts';`, 'examples use the package by its name'],
    ['examples/viewer/src/app.tsx', `import type Sigma from 'sigma';`, 'one file of the viewer knows sigma'],
    ['examples/viewer/src/app.tsx', `import { a } from '@sigma/layer-webgl';`, 'one file of the viewer knows sigma'],
    ['examples/a.ts', `import { a } from 'ringtrace/kernels';`, 'the package has no such door'],
  ])('are closed: %s with %s', (path, text, problem) => {
    expect(check(path, text)).toEqual([expect.stringContaining(problem)]);
  });

  it('lead into rooms that are there, each told in the table of docs/architecture.md', () => {
    const inSrc = listFiles('src').flatMap((path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? []);
    const rooms = [...new Set(inSrc)].sort();
    expect([...roomQuestions().keys()].sort()).toEqual(rooms);
    // The command may enter every room, and has no index.
    expect(Object.keys(DOORS).sort()).toEqual(rooms.filter((room) => room !== 'cli'));
  });

  it('are drawn in docs/pictures/rooms.svg as they are (npm run drawing)', () => {
    expect(drawRooms(roomQuestions())).toBe(readText('docs/pictures/rooms.svg'));
  });

  it.each(Object.entries(DOORS))('of %s are those its index.ts tells', (room, doors) => {
    const [, told] = /Doors: ([^.;]*)[.;]/.exec(readText(`src/${room}/index.ts`))!;
    const named = told!.match(/[\w-]+/g)!.filter((word) => Object.hasOwn(DOORS, word));
    expect(named).toEqual(expect.arrayContaining([...doors]));
    expect(named).toHaveLength(doors.length);
  });
});
