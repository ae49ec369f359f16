import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';

async function pairsOf(data: string, columns?: { readonly person: string }): Promise<string[]> {
  const { links } = await readCase([{ name: 'list.csv', data }], columns && { columns });
  return links.map(({ source, target }) => `${source} ${target}`).sort();
}

const BOOKING =
  'Flight No,Departure Date,Passenger Name,Document Number\nTK1,2031-01-15,LEE/ANN MS,D100\nTK1,2031-01-15,KIM/BO MR,D200\n';
const LOG =
  'Crossing Date,Border Post,Vehicle Plate,Name,Passport\n2031-01-15,North,ZG-1,Ann Lee,D100\n2031-01-15,North,ZG-1,Ann Lee,D200\n';

describe('two travelers of one name', () => {
  it.each([
    ['a booking', BOOKING],
    ['a log of a border', LOG],
  ])('are told apart by the documents of %s', async (_, data) => {
    expect(await pairsOf(data)).toEqual(['D100 D200']);
  });

  it('keep their name beside the document', async () => {
    const { people } = await readCase([{ name: 'list.csv', data: LOG }]);
    expect(people.map(({ id, names }) => [id, names])).toEqual([
      ['D100', ['Ann Lee']],
      ['D200', ['Ann Lee']],
    ]);
  });

  it.each([
    ['ids stand where names could', 'voyage,passenger,passport\nV1,P1,D100\nV1,P2,D200\n', ['P1 P2']],
    ['a document is missing', 'voyage,passenger,passport\nV1,Ann Lee,D100\nV1,Bo Kim,\n', ['Ann Lee Bo Kim']],
    ['nothing tells of documents', 'voyage,passenger\nV1,Ann Lee\nV1,Bo Kim\n', ['Ann Lee Bo Kim']],
  ])('are called as the list calls them where %s', async (_, data, pairs) => {
    expect(await pairsOf(data)).toEqual(pairs);
  });

  it('are called by the column the caller names', async () => {
    expect(await pairsOf(BOOKING, { person: 'Passenger Name' })).toEqual(['KIM/BO MR LEE/ANN MS']);
  });
});
