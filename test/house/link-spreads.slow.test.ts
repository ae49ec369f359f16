import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { linkSpreads } from './link-spreads.ts';
import { projectRoot } from './project-files.ts';

const planted = `${projectRoot}test/house/planted-spreads.ts`;
const PLANTED = `
import { type CaseLink, ownFields } from '../../src/model/index.ts';
declare const link: CaseLink;
declare const maybe: CaseLink | undefined;
export const wrong = [
  { ...link, report: undefined },
  { ...maybe },
  Object.assign({}, link),
  [link].map(({ id: _, ...rest }) => rest),
];
export const right = [{ ...ownFields(link) }, { ...{ id: link.id } }, [...[link]]];
`;

const { config } = ts.readConfigFile(`${projectRoot}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, projectRoot);
const host = ts.createCompilerHost(options);
const program = ts.createProgram(
  [planted, ...['index.ts', 'cli/main.ts', 'scale/index.ts', 'io/index.ts'].map((path) => `${projectRoot}src/${path}`)],
  options,
  {
    ...host,
    fileExists: (path) => path === planted || host.fileExists(path),
    readFile: (path) => (path === planted ? PLANTED : host.readFile(path)),
    getSourceFile: (path, version) =>
      path === planted ? ts.createSourceFile(path, PLANTED, version, true) : host.getSourceFile(path, version),
  },
);
const model = program.getTypeChecker().getSymbolAtLocation(program.getSourceFile(`${projectRoot}src/model/link.ts`)!)!;
const link = program
  .getTypeChecker()
  .getDeclaredTypeOfSymbol(model.exports!.get(ts.escapeLeadingUnderscores('CaseLink'))!);

describe('copies of a link', () => {
  it('are of what ownFields gives, everywhere in src', () => {
    expect(linkSpreads(program, (file) => file.startsWith(`${projectRoot}src/`), link)).toEqual([]);
  });

  it('are seen in every form', () => {
    const found = linkSpreads(program, (file) => file === planted, link).map((place) => place.replace(/.*:\d+ /, ''));
    expect(found).toEqual(['...link', '...maybe', 'Object.assign({}, link)', '{ id: _, ...rest }']);
  });
});
