import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { readPeople } from '../../src/evidence/index.ts';
import { buildNetwork } from '../../src/network/index.ts';

const links = { name: 'links.csv', data: 'source,target\nM1,H1\nH1,H2\nH2,M9\n' };

describe('people whom a file tells by where they stand in it', () => {
  it.each(['victims.csv', 'Migrants.csv', 'case/víctimas.csv'])(
    'are protected by the name of a list, %s',
    async (name) => {
      const { people } = await readCase([links, { name, data: 'id,name\nM1,Leila\n' }]);
      expect(people.map(({ id, category }) => [id, category === 'uncategorized'])).toEqual([['M1', false]]);
    },
  );

  it('are protected by the group of a node, but not by a clan that is called a family', () => {
    const { people } = readPeople([
      { id: 'M1', group: 'victims' },
      { id: 'H1', group: 'family B' },
    ]);
    expect(people.map(({ category }) => category)).toEqual(['uncategorized', 'victim']);
  });

  it('are protected each where one cell names several', async () => {
    const reading = await readCase([links, { name: 'people.csv', data: 'id,category\n"M1;M9",victim\n' }]);
    const network = buildNetwork(reading.links, { people: reading.people });
    expect(network.eligible).toEqual(['H1', 'H2']);
  });
});
