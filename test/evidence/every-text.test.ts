import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { LINK_CELLS, toLinksCsv } from '../../src/formats/index.ts';
import { LINK_TEXT_FIELDS, LINK_TEXTS } from '../../src/model/index.ts';

const bare = { source: 'A', target: 'B', kind: 'call', at: '2031-01-05' };

describe.each(LINK_TEXT_FIELDS)('the text %s of a link', (field) => {
  const [column] = LINK_TEXTS[field].columns;
  const said = field === 'currency' ? 'EUR' : 'N-1';
  const read = (row: object) => readLinks([{ ...bare, ...row }]).links[0]!;

  it('is read from its column (src/evidence/read-link-row.ts)', () => {
    for (const name of LINK_TEXTS[field].columns) expect(read({ [name]: said })[field]).toBe(said);
  });

  it('is part of the id that is made for a link (src/evidence/link-id.ts)', () => {
    expect(read({ [column]: said }).id).not.toBe(read({}).id);
  });

  it('is a column of every table of links we write (src/formats/link-cells.ts)', () => {
    const link = read({ [column]: said });
    expect(LINK_CELLS.filter(({ name }) => name === column).map((cell) => cell.read(link))).toEqual([said]);
  });

  it('leaves such a table a table of links when it is read back', async () => {
    const link = read({ [column]: said, id: 'L1' });
    const { links } = await readCase([
      { name: 'written.csv', data: toLinksCsv([link], { people: [], rankUncategorized: true }) },
    ]);
    expect(links).toMatchObject([{ id: 'L1', source: 'A', target: 'B', [field]: said }]);
  });
});
