import type { Registration } from '../model/index.ts';

/** Where a registration stands in the files of the case. */
export type RowPlace = Pick<Registration, 'file' | 'row'>;

export function rowPlace({ file, row }: Registration): RowPlace {
  return { ...(file !== undefined && { file }), ...(row !== undefined && { row }) };
}
