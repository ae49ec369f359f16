import { expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';

const links = async (data: string) =>
  (await readCase([{ name: 'a.txt', data }])).links.map(({ source, target, strength }) => [source, target, strength]);

it('takes no first line for a header that names somebody by a number', async () => {
  expect(await links('Ann 4 1\nZoe 4 1\nZoe Bob 2\n')).toEqual([
    ['Ann', '4', 1],
    ['Zoe', '4', 1],
    ['Zoe', 'Bob', 2],
  ]);
});

it('takes a first line of words for a header all the same', async () => {
  expect(await links('from to weight\nAnn 4 1\nZoe 4 1\n')).toHaveLength(2);
});

it.each([
  ['Ann Bo 1.5\nBo Cy 2\nCy Di 1\n', [1.5, 2, 1]],
  ['Ann Bo 1.5\nBo Cy 2.5\nCy Ann 1\n', [1.5, 2.5, 1]],
  ['1 2 0.5\n2 3 0.25\n3 1 1\n', [0.5, 0.25, 1]],
  ['Ann;Bo;1,5\nBo;Cy;2,25\nCy;Di;3\n', [1.5, 2.25, 3]],
])('takes a first line with a fraction for a tie: %j', async (data, strengths) => {
  expect((await links(data)).map(([, , strength]) => strength)).toEqual(strengths);
});
