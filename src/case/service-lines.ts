import type { LinkDraft } from '../evidence/index.ts';

/**
 * Finds lines that are services and no people among telephone lines: voicemail, banks and networks, which send under letters (`VM-VOICE`) or call from
 * three to six digits. `oddLines` holds those that are no plain long numbers. One that has a single contact ties nobody together and is left as it is.
 */
export function serviceLines(
  links: readonly LinkDraft[],
  isOfCalls: (index: number) => boolean,
  oddLines: Iterable<string>,
): Set<string> {
  const services = new Set([...oddLines].filter(isService));
  if (services.size === 0) return services;
  const lines = new Set<string>();
  links.forEach(({ source, target }, index) => {
    if (isOfCalls(index)) lines.add(source).add(target);
  });
  let phones = 0;
  for (const line of lines) if (isPhone(line)) phones++;
  if (phones < 0.6 * lines.size) return new Set();
  const contacts = new Map<string, string>();
  const shared = new Set<string>();
  const add = (line: string, other: string): void => {
    if (!services.has(line)) return;
    const first = contacts.get(line);
    if (first === undefined) contacts.set(line, other);
    else if (first !== other) shared.add(line);
  };
  links.forEach(({ source, target }, index) => {
    if (!isOfCalls(index)) return;
    add(source, target);
    add(target, source);
  });
  return shared;
}

/** Whether a line is called as a telephone is. */
export function isPhone(line: string): boolean {
  return /^\+?[\d\s()./-]+$/.test(line) && line.replace(/\D/g, '').length >= 7;
}

function isService(line: string): boolean {
  return /^\*?#?\d{3,6}#?$/.test(line) || (/\p{L}/u.test(line) && !line.includes('@'));
}
