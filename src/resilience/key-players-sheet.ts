import type { Sheet, Shown } from '../display/index.ts';
import { countOf } from '../model/index.ts';
import type { KeyPlayers } from './key-players.ts';

/** The set in words: stages first. */
export function keyPlayersSheet(keys: Omit<KeyPlayers, keyof Shown>): Sheet {
  const { goal, measure, stages, people, value, before, exact, tiedCount, peopleCount } = keys;
  const held = stages.map(({ stage, peopleCount: count }) => `${stage} (${count})`).join(', ');
  const found = exact ? 'No set of this size is better' : 'It is no better by one swap, which is not to say the best';
  return {
    title: `${countOf(people.length, 'person', 'people')} of ${peopleCount} to ${goal === 'reach' ? 'reach most of the ring' : 'take the ring apart'}: ${measure} ${value.toFixed(4)}`,
    paragraphs: [
      `Stages they hold: ${held || 'none known'}. ${goal === 'fragment' ? `With everybody it is ${before.toFixed(4)}. ` : ''}${found}.`,
      tiedCount === 1 ? 'No other set is as good.' : `${countOf(tiedCount, 'set is', 'sets are')} equally good.`,
    ],
    records: () => people.map((person) => ({ person })),
    note: 'A set that matters in what was recorded: a position is not a lead.',
  };
}
