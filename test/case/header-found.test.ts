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
