import type { KnownLeads } from '../model/index.ts';

/** Prints {@link KNOWN_LEADS} anew where the open networks are at hand. */
export const KNOWN_LEADS_COMMAND = 'npm run bench:leads';

/**
 * How often leads of each word, and leads with such a P(first ten), were known organizers: the ten open networks of `KNOWN_CASES` and of
 * mumbai2008, each analyzed once with every default (200 draws, first ten), leads whose part is labelled counted, networks without a ranking
 * left out. None is a migrant-smuggling case, and hardly any link of them names a source, so that little is known of strong leads.
 */
export const KNOWN_LEADS: KnownLeads = Object.freeze<KnownLeads>({
  cases: 9,
  leads: 64,
  right: 37,
  words: [
    { wording: 'strong-lead', leads: 3, right: 3 },
    { wording: 'supported-lead', leads: 19, right: 14 },
    { wording: 'weak-lead', leads: 42, right: 20 },
  ],
  firstTen: [
    { from: 0, to: 0.6, leads: 9, right: 2 },
    { from: 0.6, to: 0.8, leads: 21, right: 10 },
    { from: 0.8, to: 0.95, leads: 19, right: 12 },
    { from: 0.95, to: 1, leads: 15, right: 13 },
  ],
});
