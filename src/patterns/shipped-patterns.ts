import type { Pattern } from './pattern.ts';

/** The patterns of `PATTERNS`. */
export type PatternName = 'hidden-leader' | 'stage-broker' | 'hawala-pair' | 'hand-over' | 'chain-of-command';

/** Ways to talk. */
const TALK = ['call', 'message', 'meeting'] as const;

const hiddenLeader: Pattern = {
  name: 'hidden-leader',
  question: 'Who has few contacts, among them busy people who do not deal with each other?',
  roles: [
    { name: 'leader', degree: { atLeast: 2, atMost: 5 } },
    { name: 'first lieutenant', measures: [{ measure: 'degree', percentile: { atLeast: 0.8 } }] },
    { name: 'second lieutenant', measures: [{ measure: 'degree', percentile: { atLeast: 0.8 } }] },
  ],
  ties: [
    { from: 'leader', to: 'first lieutenant' },
    { from: 'leader', to: 'second lieutenant' },
  ],
  forbidden: [{ from: 'first lieutenant', to: 'second lieutenant' }],
};

const stageBroker: Pattern = {
  name: 'stage-broker',
  question: 'Who joins two stages whose people do not deal with each other?',
  roles: [{ name: 'first stage' }, { name: 'broker' }, { name: 'second stage' }],
  ties: [
    { from: 'first stage', to: 'broker' },
    { from: 'broker', to: 'second stage' },
  ],
  forbidden: [{ from: 'first stage', to: 'second stage' }],
  comparisons: [{ roles: ['first stage', 'second stage'], by: 'stage', is: 'different' }],
};

const hawalaPair: Pattern = {
  name: 'hawala-pair',
  question: 'Who takes money in one place while a partner they only talk to pays it out in another?',
  roles: [{ name: 'sender' }, { name: 'taker' }, { name: 'payer' }, { name: 'receiver' }],
  ties: [
    { name: 'pays in', from: 'sender', to: 'taker', kinds: ['payment'], directed: true },
    { name: 'agrees', from: 'taker', to: 'payer', kinds: TALK },
    { name: 'pays out', from: 'payer', to: 'receiver', kinds: ['payment'], directed: true },
  ],
  forbidden: [
    { from: 'taker', to: 'payer', kinds: ['payment'] },
    { from: 'sender', to: 'receiver', kinds: ['payment'] },
  ],
  sequences: [{ ties: ['pays in', 'agrees', 'pays out'], within: 5 }],
};

const handOver: Pattern = {
  name: 'hand-over',
  question: 'Who sends somebody to meet another, and hears from that one afterwards?',
  roles: [{ name: 'dispatcher' }, { name: 'giver' }, { name: 'taker' }],
  ties: [
    { name: 'sends', from: 'dispatcher', to: 'giver', kinds: ['call', 'message', 'order'], directed: true },
    { name: 'hands over', from: 'giver', to: 'taker', kinds: ['meeting', 'transport', 'document', 'shelter'] },
    { name: 'confirms', from: 'taker', to: 'dispatcher', kinds: ['call', 'message'], directed: true },
  ],
  sequences: [{ ties: ['sends', 'hands over', 'confirms'], within: 3 }],
};

const chainOfCommand: Pattern = {
  name: 'chain-of-command',
  question: 'Who gives orders to somebody who gives orders to others, and never to those themselves?',
  roles: [{ name: 'top' }, { name: 'middle' }, { name: 'bottom' }],
  ties: [
    { from: 'top', to: 'middle', kinds: ['order'], directed: true },
    { from: 'middle', to: 'bottom', kinds: ['order'], directed: true },
  ],
  forbidden: [
    { from: 'top', to: 'bottom' },
    { from: 'middle', to: 'top', kinds: ['order'], directed: true },
  ],
};

/** Five shapes to begin with, as data: copy one and change what it asks. */
export const PATTERNS: Readonly<Record<PatternName, Pattern>> = Object.freeze({
  'hidden-leader': hiddenLeader,
  'stage-broker': stageBroker,
  'hawala-pair': hawalaPair,
  'hand-over': handOver,
  'chain-of-command': chainOfCommand,
});
