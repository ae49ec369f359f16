import { describe, expect, it } from 'vitest';
import { UnreadRows } from '../../src/case/hold-unread.ts';
import { SideTables } from '../../src/case/side-tables.ts';
import { protectPeople } from '../../src/protection/index.ts';

const links = [{ id: 'L', source: 'SUB9', target: 'C1', kind: 'call', directed: true, strength: 1 }];

describe('rows of tables nobody could read', () => {
  it('hold back what stands beside a protected person, whatever stood in rows before', () => {
    const side = new SideTables();
    side.know({ id: 'M1', category: 'victim' });
    const unread = new UnreadRows();
    unread.keep([null, 7, {}, ['', 'm-1', 'SUB9']]);
    unread.tell(links, side);
    const { isProtected } = protectPeople(links, side.people());
    expect(['SUB9', 'C1'].filter(isProtected)).toEqual(['SUB9']);
  });
});
