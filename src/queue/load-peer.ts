import { RingtraceError } from '../model/index.ts';

const INSTALL = 'npm install bullmq ioredis';

/**
 * Opens an optional package when it is first needed.
 *
 * @throws RingtraceError `missing-package` with the command that installs both.
 */
export async function loadPeer<Module>(name: string, place: string): Promise<Module> {
  try {
    return (await import(name)) as Module;
  } catch (cause) {
    throw new RingtraceError('missing-package', place, `needs the package ${name}`, INSTALL, cause);
  }
}
