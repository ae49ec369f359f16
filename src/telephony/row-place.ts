import type { Registration, RowPlace } from '../model/index.ts';

/** Where a registration stands in the files of the case. */
export function rowPlace({ file, row = 0 }: Registration): RowPlace {
  return { ...(file !== undefined && { file }), row };
}
