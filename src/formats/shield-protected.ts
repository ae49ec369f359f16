import { type CaseLink, ownFields, type Person, RingtraceError } from '../model/index.ts';
import { createShield, protectPeople, pseudonymsUnder, shieldLinks } from '../protection/index.ts';
import { checkOptions } from '../rules/index.ts';
import { linkExportRules } from './export-rules.ts';

/** What an export of links may be told. */
export interface LinkExportOptions {
  /** What is known of the people: it tells who is protected. Give `[]` where nobody is known; left out, links are refused. */
  readonly people?: readonly Person[] | undefined;
  /** Lets links leave whose people stand as carried and have no category, as in `analyzeCase`; near spellings of protected ids stay. */
  readonly rankUncategorized?: boolean | undefined;
  /**
   * Lets links of protected people leave, each person under a pseudonym made with this key. Use a new secret key for every export: with
   * one key, two exports can be joined, and whoever has the key can try ids.
   */
  readonly includeProtectedAsPseudonyms?: string | undefined;
}

/**
 * Decides how links of protected people leave the house: not at all, or with pseudonyms in place of their ids (HMAC-SHA-256 under the caller's
 * key, 80 bits of it). The link's own id is replaced too, because it is made from the ids. Protected is whom `protectPeople` says so of; their ids and
 * names in informants, reports, events, handling codes and the like become pseudonyms in every link that leaves.
 *
 * Cost: O(links).
 *
 * @throws RingtraceError `invalid-option` for a key shorter than 16 characters or of little variety, and for links without `people`.
 * @example shieldProtected([{ id: 'L1', source: 'A', target: 'M', kind: 'call', directed: true, strength: 1 }],
 *   { people: [{ id: 'M', category: 'migrant' }] }) // => []
 */
export function shieldProtected(links: readonly CaseLink[], options: LinkExportOptions): readonly CaseLink[] {
  checkOptions('shieldProtected', options, linkExportRules);
  const { people, rankUncategorized, includeProtectedAsPseudonyms: key } = options;
  if (people === undefined && links.length > 0) {
    const remedy = 'give people, as they were given to analyzeCase; [] where nobody is protected';
    throw new RingtraceError('invalid-option', 'shieldProtected', 'people is left out', remedy);
  }
  const protection = protectPeople(links, people, { rankUncategorized });
  if (key === undefined) {
    const open = links.filter(
      ({ source, target }) => !protection.isProtected(source) && !protection.isProtected(target),
    );
    return shieldLinks(open, protection.shield);
  }
  const pseudonymOf = pseudonymsUnder(key);
  const pseudonyms = new Map<string, string>();
  const nameOf = (id: string): string => {
    if (!protection.isProtected(id)) return id;
    const made = pseudonyms.get(id) ?? pseudonymOf('protected', id);
    pseudonyms.set(id, made);
    return made;
  };
  const shield = createShield(protection.shielded, (id) => nameOf(id));
  const touched = links.map((link) => {
    const { id, source, target } = link;
    if (!protection.isProtected(source) && !protection.isProtected(target)) return link;
    return { ...ownFields(link), id: pseudonymOf('link', id), source: nameOf(source), target: nameOf(target) };
  });
  return shieldLinks(touched, shield);
}
