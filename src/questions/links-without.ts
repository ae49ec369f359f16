import type { CaseLink } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { type DoubtToken, hangsOn, readDoubtToken } from './doubt-token.ts';

/**
 * The links that are left when sources are disbelieved: which are still on the table?
 *
 * Tokens are those of `disbelieve`; one that no link hangs on takes nothing away. It only chooses links: `disbelieve` does the job again on them. Cost: O(links x tokens).
 *
 * @throws RingtraceError `invalid-option` for a token that cannot be read.
 * @example linksWithout(readLinks([{ source: 'A', target: 'B', report: 'R1' }]).links, ['report:R1']) // => []
 */
export function linksWithout(
  links: readonly CaseLink[],
  tokens: readonly (DoubtToken | string)[],
): readonly CaseLink[] {
  checkSubject('linksWithout', links, 'links');
  checkSubject('linksWithout', tokens, 'list');
  const falls = tokens.map((token) => hangsOn(readDoubtToken(token)));
  return falls.length === 0 ? links : links.filter((link) => !falls.some((doubted) => doubted(link)));
}
