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

  const jsonLinks = [
    { source: 'M1', target: 'H1' },
    { source: 'H1', target: 'H2' },
    { source: 'H2', target: 'M9' },
  ];
  const json = (more: object): { name: string; data: string } => ({
    name: 'case.json',
    data: JSON.stringify({ links: jsonLinks, ...more }),
  });
  const lines = (rows: readonly object[]): { name: string; data: string } => ({
    name: 'case.ndjson',
    data: rows.map((row) => JSON.stringify(row)).join('\n'),
  });
  const csv = (name: string, data: string): { name: string; data: string }[] => [links, { name, data }];
  const gexf = (label: string): string =>
    `<gexf version="1.2"><graph><nodes><node id="1" label="${label}"/><node id="2" label="H1"/><node id="3" label="H2"/></nodes><edges><edge source="1" target="2"/><edge source="2" target="3"/></edges></graph></gexf>`;

  it.each<[string, { name: string; data: string }[]]>([
    ['a list of bare ids', [json({ victims: ['M1'] })]],
    ['a list of objects without a category', [json({ passengers: [{ id: 'M1' }, { name: 'M9' }] })]],
    ['a list called protected', [json({ protectedPeople: ['M1'] })]],
    [
      'lists within an object',
      [{ name: 'c.json', data: JSON.stringify({ case: { links: jsonLinks, persons: { victims: ['M1'] } } }) }],
    ],
    ['an object of records by id', [json({ people: { M1: { category: 'victim' }, H1: { category: 'suspect' } } })]],
    ['an object of words by id', [json({ people: { M1: 'victim', H1: 'suspect' } })]],
    [
      'a list beside a graph',
      [
        {
          name: 'g.json',
          data: JSON.stringify({
            nodes: ['M1', 'H1', 'H2'].map((id) => ({ id })),
            edges: jsonLinks.slice(0, 2),
            victims: ['M1'],
          }),
        },
      ],
    ],
    ['lines among lines of links', [lines([...jsonLinks, { id: 'M1', category: 'victim' }])]],
    [
      'lines by their type',
      [lines([{ type: 'victim', id: 'M1' }, ...jsonLinks.map((link) => ({ type: 'call', ...link }))])],
    ],
    [
      'rows below the links',
      [{ name: 'links.csv', data: 'source,target,id,category\nM1,H1,,\nH1,H2,,\n,,M1,victim\n' }],
    ],
    ['a list without a header', csv('victims.csv', 'M1\nX9\n')],
    ['a list under any header', csv('Opfer.csv', 'Kürzel,Wort\nM1,x\n')],
    ['a manifest in German', csv('liste.csv', 'Fahrt,Passagier\nV1,M1\nV1,P9\n')],
    ['a manifest in Arabic', csv('liste.csv', 'رحلة,مسافر\nV1,M1\nV1,P9\n')],
    ['a list of guests', csv('hotel.csv', 'hotel,guest,date\nB1,M1,2031-01-05\nB1,P9,2031-01-05\n')],
    ['a list of witnesses', csv('witnesses.csv', 'id,name\nM1,L\n')],
    ['a table of people without a header', csv('people.csv', 'M1,victim\nH1,suspect\n')],
    [
      'a table whose ids stand under another name',
      csv('people.csv', 'Nr.,Rolle im Verfahren\nM1,Opferzeugin\nH1,Beschuldigter\n'),
    ],
    ['a number that only another column has', csv('people.csv', 'id,wristband,category\nV1,M1,victim\n2,H1,suspect\n')],
    ['nodes of an import of Neo4j', csv('nodes.csv', 'id:ID,name,:LABEL\nM1,L,Person;Victim\nH1,O,Person\n')],
    [
      'the number of a node in its file',
      [
        { name: 'n.gexf', data: gexf('M1') },
        { name: 'people.csv', data: 'id,category\n1,victim\n' },
      ],
    ],
    ['a mark in a column called protected', csv('people.csv', 'id,Protected\nM1,yes\nH1,no\n')],
  ])('are protected by %s', async (_, inputs) => {
    const reading = await readCase(inputs);
    const network = buildNetwork(reading.links, { people: reading.people });
    expect(network.eligible).not.toContain('M1');
    expect(network.eligible).toContain('H1');
  });

  it('stop the reading where a list of people says of nobody who it is', async () => {
    await expect(
      readCase([links, { name: 'people.csv', data: 'category,role\nvictim,driver\nvictim,driver\n' }]),
    ).rejects.toMatchObject({
      code: 'unknown-column',
      place: 'people.csv',
    });
  });
});
