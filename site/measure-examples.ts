import type { MeasureName } from '../src/index.ts';

export interface MeasureExample {
  /** When to take this measure and not another. */
  readonly use: string;
  readonly person: 'A' | 'B' | 'C' | 'D';
  /** The value as arithmetic, to be run. */
  readonly value: string;
  /** Where the arithmetic comes from. */
  readonly because: string;
}

/**
 * What the page of each measure works out, on four people: A gives orders to B, B orders C and calls D, C and D know each other; A and B are of one cell,
 * C and D of another. The compiler misses a measure that is not here.
 */
export const MEASURE_EXAMPLES: Readonly<Record<MeasureName, MeasureExample>> = {
  degree: {
    use: 'As the plain yardstick that others are held against.',
    person: 'B',
    value: '3',
    because: 'contacts A, C, D',
  },
  strength: {
    use: 'Where links count how often, and often matters.',
    person: 'B',
    value: '1 + 1 + 1',
    because: 'three ties of strength 1',
  },
  'core-number': {
    use: 'To part a dense inside from hangers-on.',
    person: 'B',
    value: '2',
    because: 'B, C, D have two contacts among themselves, A has one',
  },
  'shapley-degree': {
    use: 'For who gives a group its reach: contacts that have hardly anybody else count most.',
    person: 'B',
    value: '1 / 4 + 1 / 2 + 1 / 3 + 1 / 3',
    because: 'B has 3 contacts, A 1, C and D 2',
  },
  'open-pairs': {
    use: 'For brokers between contacts, as a plain count.',
    person: 'B',
    value: '2',
    because: 'A and C, A and D are not tied; C and D are',
  },
  'effective-size': {
    use: 'For brokers, as contacts less what they share.',
    person: 'B',
    value: '3 - (2 * 1) / 3',
    because: 'three contacts, one tie among them',
  },
  efficiency: {
    use: 'The same as a share, to compare people of different degree.',
    person: 'B',
    value: '(3 - 2 / 3) / 3',
    because: 'effective size by degree',
  },
  constraint: {
    use: 'For who is free to play contacts off against each other: low is free.',
    person: 'B',
    value: '(1 / 3) ** 2 + 2 * (1 / 3 + 1 / 3 / 2) ** 2',
    because: 'A alone; C and D also by each other',
  },
  hierarchy: {
    use: 'Beside constraint: whether it comes from one contact.',
    person: 'A',
    value: '1',
    because: 'one contact is all of it',
  },
  'local-clustering': {
    use: 'For whose contacts know each other; high is no broker.',
    person: 'B',
    value: '1 / 3',
    because: 'one of three pairs of contacts is tied',
  },
  'outside-groups': {
    use: 'Where cells or places are known: who deals with other ones.',
    person: 'B',
    value: '1',
    because: 'the cell of C and D',
  },
  'stages-bridged': {
    use: 'Where stages are known: who joins them.',
    person: 'B',
    value: '2',
    because: 'A recruits, D holds money; C transports as B does',
  },
  coordinator: {
    use: 'For brokers within a cell.',
    person: 'B',
    value: '0',
    because: 'no two contacts of the cell of B',
  },
  consultant: {
    use: 'For outsiders whom another cell deals through.',
    person: 'B',
    value: '0',
    because: 'C and D are tied, and need nobody between them',
  },
  gatekeeper: {
    use: 'For doors of a cell.',
    person: 'B',
    value: '2',
    because: 'A, of the cell, and C or D, of another',
  },
  liaison: { use: 'For go-betweens of two other cells.', person: 'B', value: '0', because: 'there are two cells' },
  'multiplex-participation': {
    use: 'For who shows up alike in calls, payments and meetings.',
    person: 'B',
    value: '(3 / 2) * (1 - (2 / 3) ** 2 - (1 / 3) ** 2)',
    because: 'three kinds; two contacts by order, one by call',
  },
  pagerank: {
    use: 'For standing by the standing of contacts, everybody counted.',
    person: 'A',
    value: "0.15 / 4 + (0.85 * table.of('B').pagerank) / 3",
    because: 'B shares what it has among three',
  },
  eigenvector: {
    use: 'The same without a floor: for one dense core.',
    person: 'A',
    value: '0.28184519894147975',
    because: 'the vector of the largest root, 2.1700864866, of x^4 - 4 x^2 - 2 x + 1',
  },
  katz: {
    use: 'For walks of every length, short ones counting most.',
    person: 'A',
    value: "1 + (0.85 / 3) * table.of('B').katz",
    because: 'one contact, and the largest degree is 3',
  },
  hub: {
    use: 'Where links have a direction: who gives to those whom many give to.',
    person: 'B',
    value: '1',
    because: 'C and D are given to by B alone, and are the authorities',
  },
  authority: {
    use: 'Where links have a direction: who is given to by those who give much.',
    person: 'C',
    value: '1 / 2',
    because: 'C and D alike',
  },
  'reach-2': { use: 'For whom word reaches fast.', person: 'A', value: '3', because: 'B in one step, C and D in two' },
  harmonic: {
    use: 'As the first measure of reach; it bears networks in several parts.',
    person: 'A',
    value: '1 + 1 / 2 + 1 / 2',
    because: 'B in one step, C and D in two',
  },
  decay: {
    use: 'As harmonic, where far people matter less.',
    person: 'A',
    value: '1 / 2 + 1 / 4 + 1 / 4',
    because: 'B in one step, C and D in two',
  },
  betweenness: {
    use: 'For brokers on the whole of the network; read it with rank intervals.',
    person: 'B',
    value: '2',
    because: 'from A to C and to D all leads through B',
  },
  'two-mode-betweenness': {
    use: 'Where ties come from events: a large meeting is no clique then.',
    person: 'B',
    value: '2',
    because: 'without events it is betweenness',
  },
  fragmentation: {
    use: 'For what taking somebody away would cost the ring.',
    person: 'B',
    value: '4 * 1 + 2 * (1 / 2) - 1',
    because: 'four ties and two pairs at two steps, less C and D, who stay tied',
  },
};
