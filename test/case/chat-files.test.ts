import { describe, expect, it } from 'vitest';
import { type ReadCaseOptions, readCase } from '../../src/case/index.ts';

async function told(name: string, data: string, options: ReadCaseOptions = {}): Promise<string[]> {
  const { links } = await readCase([{ name, data }], options);
  return links.map(({ source, target, strength, at = '' }) => `${source} > ${target} ${strength} ${at}`.trim());
}

const HELLO = ['Ann > Bo 1 2031-01-05T20:10', 'Bo > Ann 1 2031-01-13T20:11'];

describe('the text of a chat', () => {
  it.each([
    [
      'as Android writes it',
      '1/5/31, 8:10\u202fPM - Ann: Hello\nsecond line: more\n1/13/31, 8:11\u202fPM - Bo: <Media omitted>\n',
    ],
    ['day first', '05/01/2031, 20:10 - Ann: Hello\n13/01/2031, 20:11 - Bo: Hi\n'],
    ['in German', '05.01.31, 20:10 - Ann: Hallo\n13.01.31, 20:11 - Bo: <Medien ausgeschlossen>\n'],
    ['of another program, with a heading', '# Chat\n\n[2031-01-05 20:10] Ann: Hello\n[2031-01-13 20:11] Bo: Hi\n'],
  ])('is read %s', async (_, text) => {
    expect(await told('chat.txt', text)).toEqual(HELLO);
  });

  it('as iPhones write it has no senders where the program speaks, and has them where a photo was left out', async () => {
    const text =
      '\u200e[05.01.31, 8:10:04\u202fPM] Trip: \u200eAnn created this group\n[05.01.31, 8:10:04\u202fPM] Ann: Hello\n' +
      '[05.01.31, 8:11:04\u202fPM] ~\u202fBo: Hi\n\u200e[13.01.31, 8:12:04\u202fPM] Carl: \u200eimage omitted\n';
    expect(await told('_chat.txt', text)).toEqual([
      'Ann > Bo 0.5 2031-01-05T20:10:04',
      'Ann > Carl 0.5 2031-01-05T20:10:04',
      'Bo > Ann 0.5 2031-01-05T20:11:04',
      'Bo > Carl 0.5 2031-01-05T20:11:04',
      'Carl > Ann 0.5 2031-01-13T20:12:04',
      'Carl > Bo 0.5 2031-01-13T20:12:04',
    ]);
    const { files } = await readCase([{ name: '_chat.txt', data: text }]);
    expect(files[0]).toMatchObject({ rows: 4, taken: 3, passedOver: [{ count: 1 }] });
  });

  it('of which no day leaves no doubt asks for the order', async () => {
    const text = '5/1/31, 20:10 - Ann: Hello\n6/1/31, 20:11 - Bo: Hi\n';
    expect((await readCase([{ name: 'chat.txt', data: text }])).issues[0]!.message).toContain('--date-order');
    expect(await told('chat.txt', text, { dateOrder: 'day-first' })).toEqual([
      'Ann > Bo 1 2031-01-05T20:10',
      'Bo > Ann 1 2031-01-06T20:11',
    ]);
  });

  it('in which one alone writes ties nobody, and is told', async () => {
    const { links, files } = await readCase([{ name: 'chat.txt', data: '13/01/2031, 20:10 - Ann: Hello\n' }]);
    expect(links).toEqual([]);
    expect(files[0]).toMatchObject({ taken: 0, passedOver: [{ count: 1 }] });
  });
});

describe('chats in tables', () => {
  it('without ids of messages share what is written among all members', async () => {
    const text = 'sender,time,text\nAnn,2031-01-05T10:00,x\nBo,2031-01-05T10:01,y\nCarl,2031-01-05T10:02,z\n';
    const { links } = await readCase([{ name: 'a.csv', data: text }]);
    expect(links.map(({ strength }) => strength)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
  });

  it('of Signal are by number, times in milliseconds', async () => {
    const messages = [
      { conversationId: 'c1', source: '+385911110001', sent_at: 1925323804000, body: 'x', type: 'outgoing' },
      { conversationId: 'c1', source: '+385911110002', sent_at: 1925323904000, body: 'y', type: 'incoming' },
    ];
    expect(await told('signal.json', JSON.stringify({ messages }))).toEqual([
      '+385911110001 > +385911110002 1 2031-01-04T20:10:04Z',
      '+385911110002 > +385911110001 1 2031-01-04T20:11:44Z',
    ]);
  });

  it('of Telegram, all in one file, are each a chat of its own', async () => {
    const message = (id: number, from: string) => ({
      id,
      type: 'message',
      date: '2031-01-05T20:10:04',
      from,
      text: 'x',
    });
    const list = [
      { name: 'Trip', id: 1, messages: [message(1, 'Ann'), message(2, 'Bo')] },
      { name: 'Carl', id: 2, messages: [message(1, 'Ann'), message(2, 'Carl')] },
    ];
    expect(await told('result.json', JSON.stringify({ chats: { list } }))).toEqual([
      'Ann > Bo 1 2031-01-05T20:10:04',
      'Bo > Ann 1 2031-01-05T20:10:04',
      'Ann > Carl 1 2031-01-05T20:10:04',
      'Carl > Ann 1 2031-01-05T20:10:04',
    ]);
  });
});
