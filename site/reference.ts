import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Application } from 'typedoc';

/** Writes a page for each door from the docstrings. */
export async function reference(root: string, folder: string): Promise<void> {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: { paths: Readonly<Record<string, readonly string[]>> };
  };
  const out = join(folder, 'doors');
  const app = await Application.bootstrapWithPlugins({
    entryPoints: [...Object.values(compilerOptions.paths), VIEWER[1]].flat().map((path) => join(root, path)),
    tsconfig: join(root, 'tsconfig.json'),
    plugin: ['typedoc-plugin-markdown'],
    skipErrorChecking: true,
    disableGit: true,
    sourceLinkTemplate: '',
    disableSources: true,
    readme: 'none',
    logLevel: 'Error',
    validation: false,
    excludeInternal: true,
    out,
    outputFileStrategy: 'modules',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    // What is called comes before what it is made of.
    groupOrder: ['Functions', 'Variables', 'Classes', 'Interfaces', 'Type Aliases', '*'],
    entryFileName: 'index',
  } as Parameters<typeof Application.bootstrapWithPlugins>[0]);
  const project = await app.convert();
  if (!project) throw new Error('the docstrings cannot be read');
  await app.generateOutputs(project);
  const doors = new Map(
    [...Object.entries(compilerOptions.paths), VIEWER].map(([door, [path]]) => [pageOf(path!), door]),
  );
  rmSync(join(out, 'index.md'));
  for (const [page, door] of doors) {
    const text = readFileSync(join(out, page), 'utf8')
      .replace(/^# .*$/m, `# ${door}`)
      .replaceAll(/\]\(([\w-]+\.md)/g, (link, to: string) => (doors.has(to) ? `](${fileOf(doors.get(to)!)}` : link));
    writeFileSync(join(folder, fileOf(door)), text);
  }
  rmSync(out, { recursive: true });
}

const VIEWER: [door: string, paths: readonly string[]] = ['ringtrace/viewer', ['./src/viewer/index.ts']];

/** What TypeDoc calls the page of a door, by the folder of its index. */
function pageOf(path: string): string {
  const room = /^\.\/src\/(?:([\w-]+)\/)?index\.ts$/.exec(path)?.[1];
  return room ? `${room}.md` : 'index-1.md';
}

function fileOf(door: string): string {
  return `${door.replace('/', '-')}.md`;
}
