import {
  countOf,
  type FindingsOptions,
  type FoundIdentities,
  RANKS_UNCATEGORIZED,
  type RowPlace,
} from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

const MOST_ROWS = 10;

/** Who was kept out of the ranking and whose protection may have missed them: told before everything else, by rows and counts alone. */
export function protectionCaveats(
  { protection }: RingNetwork,
  options: FindingsOptions,
  { heldBack: doubted = 0 }: Pick<FoundIdentities, 'heldBack'> = {},
): readonly string[] {
  const { heldBack, unmatched, disagreeing } = protection;
  const caveats: string[] = [];
  if (unmatched.protected > 0) {
    const are = unmatched.protected === 1 ? 'is' : 'are';
    const near =
      unmatched.nearlySpelled === 0
        ? 'no id in the links is spelled nearly so'
        : `${unmatched.nearlySpelled} of them nearly: whoever is spelled so is held back`;
    const remedy =
      unmatched.nearlySpelled < unmatched.protected
        ? 'Write their ids as the links do (--columns id="..." names the column that does), or they cannot be kept out of the ranking.'
        : 'Write their ids as the links do; --columns id="..." names the column that does.';
    caveats.push(
      `${countOf(unmatched.protected, 'PROTECTED person', 'PROTECTED people')} of the people table ${are} in no link (${rowsOf(unmatched.protectedPlaces)}); ${near}. ${remedy}`,
    );
  }
  if (heldBack.nearSpelling > 0) {
    caveats.push(
      `${countOf(heldBack.nearSpelling, 'person is', 'people are')} held back as unclear: the id is a near spelling of a protected person's id or name, or that name in another script. Correct the one that is wrong.`,
    );
  }
  if (heldBack.underAge > 0) {
    caveats.push(
      `${countOf(heldBack.underAge, 'person is', 'people are')} held back as unclear: an age or a date of birth says under eighteen. Correct it where it is wrong.`,
    );
  }
  if (heldBack.handedOver !== undefined) {
    caveats.push(
      `${countOf(heldBack.handedOver, 'line is', 'lines are')} held back as unclear: by handsets, nights or contacts ${heldBack.handedOver === 1 ? 'it' : 'they'} may go on as a protected person's line, or come from it. Judge the two (left, right, verdict), or give a category.`,
    );
  }
  if (disagreeing.people > 0) {
    caveats.push(
      `Entries of ${countOf(disagreeing.people, 'person', 'people')} disagree (${rowsOf(disagreeing.places)}): one protects, another says suspect, convicted or contact. Protected wins; correct the row that is wrong.`,
    );
  }
  if (heldBack.carried > 0) {
    caveats.push(
      `${countOf(heldBack.carried, 'person without a category stands', 'people without a category stand')} as passenger, carried or sheltered, and ${heldBack.carried === 1 ? 'is' : 'are'} held back as unclear: give a category (suspect, convicted, contact) to whom it fits.`,
    );
  }
  if (doubted > 0) {
    caveats.push(
      `${countOf(doubted, 'person is', 'people are')} held back as unclear, because they may be a protected person under another id: judge the pairs (ringtrace match), and correct ids that nearly spell a protected one.`,
    );
  }
  const others = unmatched.people - unmatched.protected;
  if (others > 0)
    caveats.push(
      `${countOf(others, 'other person', 'other people')} of the people table ${others === 1 ? 'is' : 'are'} in no link.`,
    );
  if (options.rankUncategorized) caveats.unshift(RANKS_UNCATEGORIZED);
  return caveats;
}

function rowsOf(places: readonly RowPlace[]): string {
  const byFile = new Map<string, number[]>();
  for (const { file, row } of places.slice(0, MOST_ROWS)) {
    const rows = byFile.get(file ?? '');
    if (rows) rows.push(row);
    else byFile.set(file ?? '', [row]);
  }
  const parts = [...byFile].map(([file, rows]) => `${file === '' ? '' : `${file} `}row ${rows.join(', ')}`);
  const rest = places.length - MOST_ROWS;
  return `${parts.join('; ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
