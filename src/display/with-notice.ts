import { RANKS_UNCATEGORIZED } from '../model/index.ts';
import type { Sheet } from './sheet.ts';
import { type Shown, shown } from './shown.ts';

/** What an answer made with `rankUncategorized` carries; left out of every other. */
export interface Noticed {
  /** Says that people who stand as carried are ranked; some may be victims. */
  readonly notice?: string;
}

/** Lets an answer show itself, with a notice first, in its data and in its sheet, where people who stand as carried were ranked. */
export function shownWithNotice<Answer extends object>(
  answer: Answer,
  sheet: Sheet,
  ranksUncategorized: boolean,
): Answer & Noticed & Shown {
  if (!ranksUncategorized) return shown(answer, sheet);
  const { text, paragraphs = [] } = sheet;
  return shown(
    { notice: RANKS_UNCATEGORIZED, ...answer },
    {
      ...sheet,
      paragraphs: [RANKS_UNCATEGORIZED, ...paragraphs],
      ...(text && { text: () => `${RANKS_UNCATEGORIZED}\n\n${text()}` }),
    },
  );
}
