import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';

async function read(text: string, name = 'a.csv') {
  const { links, people } = await readCase([{ name, data: new TextEncoder().encode(text) }]);
  return {
    links: links.map(({ source, target, kind }) => `${source}--${target} ${kind}`).sort(),
    people: people.map(({ id, category, roles }) => [id, category, ...(roles ?? [])].join(' ')),
  };
}

describe('columns of a table of links that name people', () => {
  it.each([
    ['victim', 'victim'],
    ['Victim ID', 'victim'],
    ['for_migrant', 'migrant'],
    ['Opfer', 'victim'],
    ['passengers', 'migrant'],
    ['witness name', 'witness'],
  ])('protect whom %s names', async (column, category) => {
    const { people } = await read(
      `source,target,kind,${column}\nB1,A2,contact,V9\nA2,V9,contact,\nA2,V8,contact,V8; V7\n`,
    );
    expect(people).toEqual(['V7', 'V8', 'V9'].map((id) => `${id} ${category}`));
  });

  it('name nobody where they count, answer or date', async () => {
    const { people } = await read(
      'source,target,victims,migrant aboard,victim date of birth\nB1,A2,3,yes,2001-01-05\nA2,V9,12,no,1999-02-03\n',
    );
    expect(people).toEqual([]);
  });

  it('name customers of a bank, who were carried by nobody', async () => {
    const { people } = await read('payer,payee,amount,customer\nB1,A2,10,C1\nA2,C1,20,C1\n');
    expect(people).toEqual([]);
  });
});

describe('drivers', () => {
  it('are aboard with those they drove, and drove', async () => {
    const { links, people } = await read('trip,date,skipper,passengers\nT1,2031-01-05,B1,V1; V2\n');
    expect(links).toEqual(['B1--V1 co-travel', 'B1--V2 co-travel', 'V1--V2 co-travel']);
    expect(people).toEqual(['B1 uncategorized transporter']);
  });

  it('are read beside the passengers of a vehicle in a log of a border', async () => {
    const { links, people } = await read(
      'date,time,post,plate,driver,passengers\n2031-01-05,10:00,BP1,AA-1,A2,V1; V2\n2031-01-05,11:00,BP1,AA-1,A3,V1\n',
    );
    expect(links).toEqual(['A2--V1 co-travel', 'A2--V2 co-travel', 'A3--V1 co-travel', 'V1--V2 co-travel']);
    expect(people).toEqual(['A2 uncategorized transporter', 'A3 uncategorized transporter']);
  });
});

it('a column of times calls nobody', async () => {
  const { people } = await read('time,room,guest of\n10:00,1,x\n11:30,2,y\n', 'people-by-time.csv');
  expect(people.map((person) => person.split(' ')[0])).not.toContain('10:00');
});
