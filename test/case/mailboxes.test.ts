import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { readMailAddress } from '../../src/evidence/mail-address.ts';
import { recipients } from '../../src/evidence/recipients.ts';

describe('a mailbox', () => {
  it.each([
    ['Ann <a@x.example>', 'a@x.example', 'Ann'],
    ['"Doe, Ann" <A@x.example>', 'a@x.example', 'Doe, Ann'],
    ["'Ann Doe' <a@x.example>", 'a@x.example', 'Ann Doe'],
    ['a@x.example (Ann Doe)', 'a@x.example', 'Ann Doe'],
    ['Ann [mailto:a@x.example]', 'a@x.example', 'Ann'],
    ['mailto:a@x.example', 'a@x.example', undefined],
    ['<a@x.example>', 'a@x.example', undefined],
    ['Ann Doe', 'Ann Doe', undefined],
    ['a@x.example and others', 'a@x.example and others', undefined],
  ])('%s is %s', (text, id, name) => {
    expect(readMailAddress(text)).toEqual(name === undefined ? { id } : { id, name });
  });

  it('in a list is not parted by the comma of a name', () => {
    expect(recipients('"Doe, Ann" <a@x.example>, b@x.example')).toEqual(['"Doe, Ann" <a@x.example>', 'b@x.example']);
    expect(recipients('Doe, Ann <a@x.example>, Roe, Bo <b@x.example>')).toHaveLength(2);
    expect(recipients('Doe, Ann; Roe, Bo')).toEqual(['Doe, Ann', 'Roe, Bo']);
  });
});

describe('mail', () => {
  it('calls one person alike at either end, whatever stands around the address', async () => {
    const { links, people } = await readCase([
      {
        name: 'mail.csv',
        data: 'From,To,Subject\nAnn <A@x.example>,b@x.example,x\nB@x.example,"""Doe, Ann"" <a@x.example>",x\n',
      },
    ]);
    expect(links.map(({ source, target }) => `${source} ${target}`)).toEqual([
      'a@x.example b@x.example',
      'b@x.example a@x.example',
    ]);
    expect(people).toMatchObject([{ id: 'a@x.example', names: ['Ann', 'Doe, Ann'] }]);
  });

  it('loses no recipient of a message with an id, nor those beside a copy to oneself', async () => {
    const { links, rejected } = await readCase([
      { name: 'mail.csv', data: 'Message-ID,From,To,Cc\nM1,a@x.example,b@x.example; c@x.example,a@x.example\n' },
    ]);
    expect(links.map(({ id, target }) => [id, target])).toEqual([
      ['M1', 'b@x.example'],
      ['M1/2', 'c@x.example'],
    ]);
    expect(rejected).toEqual([]);
  });
});

describe('ids of links', () => {
  const a = 'id,source,target\n1,A,B\n2,B,C\n';
  const b = 'id,source,target\n1,X,Y\n2,Y,Z\n';

  it('hold within their file: what two files call alike is two links', async () => {
    const { links, rejected } = await readCase([
      { name: 'a.csv', data: a },
      { name: 'b.csv', data: b },
    ]);
    expect(links.map(({ id }) => id)).toEqual(['a.csv:1', 'a.csv:2', 'b.csv:1', 'b.csv:2']);
    expect(rejected).toEqual([]);
  });

  it('with the same statement in two files are one, told', async () => {
    const { links, files } = await readCase([
      { name: 'a.csv', data: a },
      { name: 'copy.csv', data: a },
    ]);
    expect(links.map(({ id }) => id)).toEqual(['1', '2']);
    expect(files[1]!.passedOver).toMatchObject([{ count: 2 }]);
  });
});
