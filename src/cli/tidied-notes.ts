import { countOf, type TidiedFile, visibleText } from '../model/index.ts';

/** A line for each file whose ids were written otherwise than they are compared. */
export function tidiedNotes(files: readonly TidiedFile[]): string[] {
  return files.map(({ file, ids, takenOff }) => {
    const place = file === undefined ? '' : `${visibleText(file)}: `;
    return `${place}${countOf(ids, 'id was', 'ids were')} written with ${takenOff.join(' and ')} that are no part of ${ids === 1 ? 'it' : 'them'}: taken off`;
  });
}
