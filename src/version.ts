import { version as packageVersion } from '../package.json';

/** Version of the library, as findings carry it. */
export const version: string = packageVersion;
