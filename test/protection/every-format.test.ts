import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { buildNetwork } from '../../src/index.ts';
import { HIDDEN, LINK_FILES, PEOPLE_FILES } from './hidden-case.ts';

/** Each format of links with one of people: all of them with all, and every output, in `every-way.slow.test.ts`. */
const people = Object.keys(PEOPLE_FILES);
const pairs = Object.keys(LINK_FILES).map((links, i) => [links, people[(i + 2) % people.length]!] as const);

describe('whoever is spelled otherwise in the table of people than in the links', () => {
  it.each(pairs)('is not ranked: %s with %s', async (links, table) => {
    const reading = await readCase([
      { name: links, data: LINK_FILES[links]! },
      { name: table, data: PEOPLE_FILES[table]! },
    ]);
    const { eligible } = buildNetwork(reading.links, { people: reading.people });
    expect(eligible).toHaveLength(12);
    expect(HIDDEN.map(({ id }) => id).filter((id) => eligible.includes(id as never))).toEqual([]);
  });
});
