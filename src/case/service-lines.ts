import type { LinkDraft } from '../evidence/index.ts';

/**
 * Finds lines that are services and no people among telephone lines: voicemail, banks and networks, which send under letters (`VM-VOICE`) or call from
 * three to six digits. One that has a single contact ties nobody together and is left as it is.
 */
export function serviceLines(links: readonly LinkDraft[], isOfCalls: (index: number) => boolean): ReadonlySet<string> {
  const contacts = new Map<string, Set<string>>();
  const add = (line: string, other: string): void => {
    const others = contacts.get(line);
    if (others) others.add(other);
    else contacts.set(line, new Set([other]));
  };
  links.forEach(({ source, target }, index) => {
    if (!isOfCalls(index)) return;
    add(source, target);
    add(target, source);
  });
  const lines = [...contacts.keys()];
  const phones = lines.filter((line) => isPhone(line)).length;
  if (phones < 0.6 * lines.length) return new Set();
  return new Set(lines.filter((line) => isService(line) && contacts.get(line)!.size > 1));
}

function isPhone(line: string): boolean {
  return /^\+?[\d\s()./-]+$/.test(line) && line.replace(/\D/g, '').length >= 7;
}

function isService(line: string): boolean {
  return /^\*?#?\d{3,6}#?$/.test(line) || (/\p{L}/u.test(line) && !line.includes('@'));
}
