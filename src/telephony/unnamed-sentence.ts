import { countOf } from '../model/index.ts';
import type { UnnamedPhones } from './phone-track.ts';

/** How many phones are left out because of whom they are, in words; nothing where there are none. */
export function unnamedSentence({ phoneCount, registrationCount }: UnnamedPhones): string[] {
  if (phoneCount === 0) return [];
  return [
    `${countOf(phoneCount, 'phone', 'phones')} with ${countOf(registrationCount, 'registration', 'registrations')} may be of protected people: counted here, and in no result.`,
  ];
}
