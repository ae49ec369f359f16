import { type CaseLink, compareIds, LINK_KINDS, LINK_TEXT_FIELDS, ownFields } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { Shield } from './shield.ts';

const TEXTS = ['id', 'kind', 'file', ...LINK_TEXT_FIELDS] as const;

/**
 * Takes the ids and names of protected people out of every text of links beside their two ends. Texts that differ stay different, so that
 * sources and events are counted as they were; links that name nobody so are handed on as they are.
 *
 * Cost: linear.
 */
export function shieldLinks(links: readonly CaseLink[], shield: Shield): readonly CaseLink[] {
  checkSubject('shieldLinks', links, 'links');
  const told = new Set<string>();
  for (const link of links) {
    for (const field of TEXTS) {
      const text = link[field];
      if (text !== undefined && !saysNothing(field, text) && shield.names(text)) told.add(text);
    }
  }
  if (told.size === 0) return links;
  const taken = new Set<string>();
  const replaced = new Map<string, string>();
  for (const text of [...told].sort(compareIds)) {
    const wanted = shield.text(text);
    let name = wanted;
    for (let copy = 2; taken.has(name); copy++) name = `${wanted} (${copy})`;
    taken.add(name);
    replaced.set(text, name);
  }
  return links.map((link) => {
    if (!TEXTS.some((field) => link[field] !== undefined && replaced.has(link[field]))) return link;
    const shielded: { -readonly [Field in keyof CaseLink]: CaseLink[Field] } = { ...ownFields(link) };
    for (const field of TEXTS) {
      const text = link[field];
      if (text !== undefined && !saysNothing(field, text)) shielded[field] = replaced.get(text) ?? text;
    }
    return shielded;
  });
}

/** Ids that a reader made of the content, and kinds that the library knows by name. */
function saysNothing(field: string, text: string): boolean {
  if (field === 'id') return /^L-[0-9a-f]{16}/.test(text);
  return field === 'kind' && (LINK_KINDS as readonly string[]).includes(text);
}
