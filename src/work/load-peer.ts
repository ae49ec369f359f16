import { RingtraceError } from '../model/index.ts';

/**
 * Opens an optional package when it is first needed; `install` names all that has to be installed with it.
 *
 * @throws RingtraceError `missing-package` with the command that installs it.
 */
export async function loadPeer<Module>(name: string, place: string, install: string = name): Promise<Module> {
  try {
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ /* turbopackIgnore: true */ name)) as Module;
  } catch (cause) {
    throw new RingtraceError('missing-package', place, `needs the package ${name}`, `npm install ${install}`, cause);
  }
}
