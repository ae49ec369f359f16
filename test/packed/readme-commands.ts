/**
 * The commands of a shell block that can be run in a project where the package is installed: `npx ringtrace`, `node`, and
 * `npm run demo`, which there is `npx ringtrace demo`. Comments, prompts and commands for a clone (`npm ci`, `npm test`) are left out.
 */
export function runnableCommands(block: string): string[] {
  return block
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .flatMap((line) =>
      line
        .replace(/^\s*\$ /, '')
        .replace(/(^|\s)#.*$/, '')
        .split('&&'),
    )
    .map((command) => command.trim().replace(/^npm run demo( --)?/, 'npx ringtrace demo'))
    .filter((command) => /^(npx ringtrace|node)\b/.test(command));
}
