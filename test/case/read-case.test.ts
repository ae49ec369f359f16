import { describe, expect, it } from 'vitest';
import { type ReadCaseOptions, readCase } from '../../src/case/index.ts';
import { workbookOf } from '../io/workbook.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const read = (files: Files, options: ReadCaseOptions = {}): ReturnType<typeof readCase> =>
  readCase(
    Object.entries(files).map(([name, data]) => ({ name, data })),
    options,
  );

/** Each link in one line: who, which way, to whom, of what kind, when. */
async function told(text: string, options: ReadCaseOptions = {}, name = 'a.csv'): Promise<string[]> {
  const { links } = await read({ [name]: text }, options);
  return links.map((link) =>
    [link.source, link.directed ? '->' : '--', link.target, link.kind, link.at ?? ''].join(' ').trim(),
  );
}

describe('call records', () => {
  it('of a subscriber turn what came in, and hold no data sessions', async () => {
    const text = `A Number,B Number,Start Time,Direction,Duration,Call Type
1000001,1000002,2031-01-05 20:10:00,OUTGOING,29,CALL
1000001,1000003,2031-01-05 21:10:00,INCOMING,12,CALL
1000001,1000003,2031-01-06 21:10:00,INCOMING,0,SMS
1000001,internet,2031-01-06 22:10:00,DATA,51200,GPRS`;
    expect(await told(text)).toEqual([
      '1000001 -> 1000002 call 2031-01-05 20:10:00',
      '1000003 -> 1000001 call 2031-01-05 21:10:00',
      '1000003 -> 1000001 message 2031-01-06 21:10:00',
    ]);
    const { files, passedOver } = await read({ 'a.csv': text });
    expect([files[0]!.taken, passedOver]).toEqual([3, 1]);
  });

  it.each([
    [
      'below titles, with way and kind in one column and the day apart from the time',
      `Example Limited
Call Details of Mobile No 1000001

Target No,Call Type,TOC,B Party No,Date,Time,Dur(s),Service Type,IMEI
1000001,OUT,PRE,1000002,05/01/2031,20:10:04,61,Voice,350000000000001
1000001,IN,PRE,1000003,06/01/2031,09:00:01,12,Voice,350000000000001
1000001,SMT,PRE,AX-BANKEX,06/01/2031,09:05:01,0,SMS,350000000000001`,
      'day-first',
      [
        '1000001 -> 1000002 call 2031-01-05T20:10:04',
        '1000003 -> 1000001 call 2031-01-06T09:00:01',
        'AX-BANKEX -> 1000001 message 2031-01-06T09:05:01',
      ],
    ],
    [
      'with years of two digits in UTC',
      `Item,ConnDate,ConnTime(UTC),Originating,Terminating,ElapsedTime,CT
1,01/05/31,02:10:04,1000001,1000002,1:01,MO
2,01/06/31,03:10:04,1000003,1000001,0:12,MT`,
      'month-first',
      ['1000001 -> 1000002 call 2031-01-05T02:10:04Z', '1000003 -> 1000001 call 2031-01-06T03:10:04Z'],
    ],
    [
      'whose direction repeats what caller and called say',
      `Date,Time,Direction,Calling Number,Called Number
01/05/2031,20:10:04,Outgoing,1000001,1000002
01/06/2031,09:10:04,Incoming,1000003,1000001`,
      'month-first',
      ['1000001 -> 1000002 call 2031-01-05T20:10:04', '1000003 -> 1000001 call 2031-01-06T09:10:04'],
    ],
    [
      'with names in one word',
      `EventTimestamp,Direction,EventType,CallingNumber,CalledNumber
2031-01-05 20:10:04,MO,VOICE,+1000001,+1000002
2031-01-06 20:10:04,MO,SMS,+1000001,+1000003`,
      undefined,
      ['+1000001 -> +1000002 call 2031-01-05 20:10:04', '+1000001 -> +1000003 message 2031-01-06 20:10:04'],
    ],
    [
      'in German',
      `Rufnummer A;Rufnummer B;Datum;Uhrzeit;Richtung
1000001;1000002;2031-01-05;20:10;abgehend
1000001;1000003;2031-01-06;20:11;ankommend`,
      undefined,
      ['1000001 -> 1000002 call 2031-01-05T20:10', '1000003 -> 1000001 call 2031-01-06T20:11'],
    ],
  ] as const)('are read %s', async (_, text, dateOrder, links) => {
    expect(await told(text, { dateOrder })).toEqual(links);
  });

  it.each([
    ['2031-01-05', '20:10', '2031-01-05T20:10'],
    ['2031-01-05', '2010', '2031-01-05T20:10'],
    ['20310105', '201000', '2031-01-05T20:10:00'],
    ['05-Jan-2031', '8:10 PM', '2031-01-05T20:10'],
  ])('join %s and %s', async (day, clock, at) => {
    expect(await told(`caller,callee,date,time\nA,B,${day},${clock}\n`)).toEqual([`A -> B call ${at}`]);
  });

  it('name no people where the number is withheld, and leave service lines out', async () => {
    const calls = Array.from({ length: 10 }, (_, i) => `10000${10 + i},10000${20 + i}`);
    const nobody = ['Unknown,1000010', '1000011,Withheld', '-,1000012'];
    const service = ['VM-VOICE,1000010', '1000011,VM-VOICE', '611,1000012', '611,1000013'];
    const text = ['caller,callee', ...calls, ...nobody, ...service].join('\n');
    const { links, files } = await read({ 'a.csv': text });
    expect(links).toHaveLength(10);
    expect(files[0]!.passedOver!.map(({ count }) => count)).toEqual([3, 4]);
    expect((await read({ 'a.csv': text }, { services: 'keep' })).links).toHaveLength(14);
    expect((await read({ 'a.csv': text }, { somebody: ['Unknown', '611'] })).links).toHaveLength(13);
  });

  it('that stand in the returns of both lines count once', async () => {
    const a = 'caller,callee,start\n1000001,1000002,2031-01-05T20:10:04\n1000001,1000003,2031-01-06T20:10:04\n';
    const b = 'caller,callee,start\n1000001,1000002,2031-01-05T20:10:05\n';
    const folded = await read({ 'a.csv': a, 'b.csv': b });
    expect(folded.links).toHaveLength(2);
    expect(folded.files[1]!.passedOver).toMatchObject([{ count: 1 }]);
    expect((await read({ 'a.csv': a, 'b.csv': b }, { duplicates: 'keep' })).links).toHaveLength(3);
  });

  it('of one phone ask whose it is', async () => {
    const text = 'Direction,Number,Date\nIncoming,1000002,2031-01-05\nOutgoing,1000003,2031-01-06\n';
    expect((await read({ 'a.csv': text })).files[0]!.note).toMatch(/--owner/);
    expect(await told(text, { owner: 'ME' })).toEqual([
      '1000002 -> ME call 2031-01-05',
      'ME -> 1000003 call 2031-01-06',
    ]);
  });

  it('of a tower tie nobody, and are kept as registrations', async () => {
    const text = 'MSISDN,IMSI,Cell ID,Start Time\n1000001,404,C1,2031-01-05T10:00\n1000002,405,C1,2031-01-05T10:01\n';
    const { links, registrations, files } = await read({ 'a.csv': text });
    expect(links).toEqual([]);
    expect(registrations[0]).toMatchObject({ line: '1000001', imsi: '404', cell: 'C1', at: '2031-01-05T10:00' });
    expect(files[0]!.note).toMatch(/no pairs of people/);
  });
});

describe('payments', () => {
  it('are read whichever way their amounts are grouped; below zero they went the other way', async () => {
    const { links } = await read({
      'a.csv': `payer,payee,amount,currency,date
P1,P2,"1.500,00",EUR,2031-01-05
P1,P3,"1,500.00",EUR,2031-01-05
P1,P4,"1,00,000.00",INR,2031-01-06
P1,P5,€ 900,,2031-01-06
P1,P6,-50.00,EUR,2031-01-06`,
    });
    expect(links.map(({ source, target, amount, currency }) => `${source} ${target} ${amount} ${currency}`)).toEqual([
      'P1 P2 1500 EUR',
      'P1 P3 1500 EUR',
      'P1 P4 100000 INR',
      'P1 P5 900 EUR',
      'P6 P1 50 EUR',
    ]);
  });

  it('with a decimal comma do not guess 1.234', async () => {
    const text = 'payer;payee;amount\nA;B;950\nA;C;1.234\nA;D;1.500,75\n';
    const { links, issues } = await read({ 'a.csv': text });
    expect(links.map(({ amount }) => amount)).toEqual([950, undefined, 1500.75]);
    expect(issues).toMatchObject([{ row: 2, kept: true, message: expect.stringContaining('--decimal') }]);
    const told = await read({ 'a.csv': text }, { decimal: 'comma' });
    expect(told.links.map(({ amount }) => amount)).toEqual([950, 1234, 1500.75]);
  });

  it('between accounts name the holders beside', async () => {
    const { links, people } = await read({
      'a.csv':
        'Transaction Date,Sender Name,Sender Account,Receiver Name,Receiver Account,Amount\n2031-01-05,P1,AC1,P2,AC2,1500\n',
    });
    expect(links).toMatchObject([{ source: 'AC1', target: 'AC2', kind: 'payment', amount: 1500 }]);
    expect(people.map(({ id, names }) => [id, names])).toEqual([
      ['AC1', ['P1']],
      ['AC2', ['P2']],
    ]);
  });

  it('of a statement ask for the holder and the other side', async () => {
    const text =
      'Date,Description,Debit,Credit,Balance\n2031-01-05,P2,1500.00,,500.00\n2031-01-06,P3,,900.00,1400.00\n';
    const { files } = await read({ 'a.csv': text });
    expect(files[0]).toMatchObject({ readAs: null, note: expect.stringMatching(/one side only.*--owner.*--columns/) });
    const { links } = await read({ 'a.csv': text }, { owner: 'AC1', columns: { target: 'Description' } });
    expect(links.map(({ source, target, amount }) => [source, target, amount])).toEqual([
      ['AC1', 'P2', 1500],
      ['P3', 'AC1', 900],
    ]);
  });
});

describe('travel', () => {
  it('joins those of one flight by their documents, with their names', async () => {
    const { links, people } = await read({
      'apis.csv':
        'Flight No,Departure Date,Surname,Given Name,Passport No\nXX101,2031-01-05,P1,A,K1\nXX101,2031-01-05,P2,B,K2\n',
    });
    expect(links).toMatchObject([{ source: 'K1', target: 'K2', kind: 'co-travel', event: 'XX101', at: '2031-01-05' }]);
    expect(people.map(({ names }) => names)).toEqual([['A P1'], ['B P2']]);
  });

  it('joins those of one vehicle at one post and minute, and no others', async () => {
    const head = 'Date,Time,Border Post,Direction,Plate,Name,Document No';
    const row = (time: string, name: string): string => `2031-01-05,${time},BP1,IN,AA-1,${name},K-${name}`;
    const rows = [row('10:00', 'P1'), row('10:00', 'P2'), row('18:00', 'P3'), row('18:00', 'P1')];
    expect(await told([head, ...rows].join('\n'))).toEqual([
      'P1 -- P2 co-travel 2031-01-05T10:00',
      'P1 -- P3 co-travel 2031-01-05T18:00',
    ]);
  });
});

describe('mail and chats', () => {
  it('go to each of several recipients', async () => {
    const text = 'From,To,Cc,Date,Subject\np1@x.example,p2@x.example; P3 <p3@x.example>,p4@x.example,2031-01-05,s\n';
    expect(await told(text)).toEqual(
      ['p2', 'p3', 'p4'].map((to) => `p1@x.example -> ${to}@x.example message 2031-01-05`),
    );
  });

  it('of Telegram go to whom they answer, else to all others by shares', async () => {
    const messages = ['P1', 'P2', 'P3'].map((from, i) => ({
      id: i + 1,
      type: 'message',
      date: '2031-01-05T20:10:04',
      from,
      text: 'x',
    }));
    const reply = { ...messages[0]!, id: 9, reply_to_message_id: 2 };
    const chat = { name: 'G', type: 'private_group', messages: [...messages, reply] };
    const { links } = await read({ 'result.json': JSON.stringify(chat) });
    expect(links).toHaveLength(7);
    expect(links[0]).toMatchObject({ source: 'P1', target: 'P2', kind: 'message', strength: 0.5 });
    expect(links.at(-1)).toMatchObject({ source: 'P1', target: 'P2', strength: 1 });
  });

  it('of Facebook have members who never wrote, and names whose letters are mended', async () => {
    const chat = {
      participants: [{ name: 'Jos\u00c3\u00a9' }, { name: 'P2' }],
      messages: [{ sender_name: 'Jos\u00c3\u00a9', timestamp_ms: 1925323804000, content: 'x' }],
    };
    expect(await told(JSON.stringify(chat), {}, 'message_1.json')).toEqual(['José -> P2 message 2031-01-04T20:10:04Z']);
  });
});

describe('tables without names of layouts', () => {
  it.each([
    ['one,two\nP1,P2\nP2,P3\nP3,P1\n', 3],
    ['P1,P2,1\nP1,P3,2\nP2,P3,1\n', 3],
    ['i,j,weight\nP1,P2,1\nP1,P3,2\n', 2],
    ['Node1,Node2\nP1,P2\n', 1],
    [':START_ID,:END_ID\nP1,P2\n', 1],
    ['P1 P2\nP1 P3\nP2 P3\n', 3],
    ['# FromNodeId\tToNodeId\n0\t1\n1\t2\n', 2],
    ['% a comment\nsource target weight\nA B 2\nB C 1\n', 2],
    ['source,target,weight\rP1,P2,1\rP1,P3,2\r\n', 2],
  ])('%j gives its links', async (text, count) => {
    expect((await read({ 'a.csv': text })).links).toHaveLength(count);
  });

  it('of telephone numbers are calls', async () => {
    const text = 'x,y,z\n+385911110001,+385911110002,2031-01-05 10:00\n+385911110003,+385911110004,2031-01-05 11:00\n';
    expect(await told(text)).toEqual([
      '+385911110001 -> +385911110002 call 2031-01-05 10:00',
      '+385911110003 -> +385911110004 call 2031-01-05 11:00',
    ]);
  });

  it.each([
    ['"",P1,P2,P3\nP1,0,1,2\nP2,1,0,0\nP3,2,0,0\n', ['P1 -- P2 association', 'P1 -- P3 association']],
    [
      ';P1;P2;P3\nP1;0;3;0\nP2;1;0;0\nP3;0;2;0\n',
      ['P1 -> P2 association', 'P2 -> P1 association', 'P3 -> P2 association'],
    ],
    [
      ',E1,E2,E3\nP1,1,0,1\nP2,1,0,0\nP3,0,1,0\nP4,0,1,1\n',
      ['P1 -- P2 association', 'P3 -- P4 association', 'P1 -- P4 association'],
    ],
  ])('are matrices: %j', async (text, links) => {
    expect((await told(text)).sort()).toEqual([...links].sort());
  });

  it('are told with their columns and the way to name them, and their rows are counted', async () => {
    const { links, files, passedOver } = await read({
      'a.csv': 'port,flag\nx,y\nz,w\n',
      'b.csv': 'source,target\nA,B\n',
    });
    expect(links).toHaveLength(1);
    expect(passedOver).toBe(2);
    expect(files[0]).toMatchObject({
      file: 'a.csv',
      readAs: null,
      columns: ['port', 'flag'],
      note: expect.stringContaining('--columns'),
    });
  });

  it('are read by the columns that are named, and a column that is nowhere is refused', async () => {
    expect(await told('x,y\nA,B\n', { columns: { source: 'y', target: 'x' } })).toEqual(['B -- A association']);
    await expect(told('x,y\nA,B\n', { columns: { source: 'z' } })).rejects.toThrow(
      /no table has a column 'z' for source/,
    );
  });
});

describe('workbooks', () => {
  it('are read sheet by sheet, titles above and totals below left out and told', async () => {
    const bytes = workbookOf({
      Jan: [['Report of January'], [], ['caller', 'callee'], ['1000001', '1000002'], ['Total', '1']],
      Feb: [
        ['caller', 'callee'],
        ['1000001', '1000003'],
        ['1000002', '1000003'],
      ],
    });
    const { links, files } = await read({ 'a.xlsx': bytes });
    expect(links).toHaveLength(3);
    expect(files.map(({ sheet, taken }) => [sheet, taken])).toEqual([
      ['Jan', 1],
      ['Feb', 2],
    ]);
    expect(files[0]!.passedOver!.map(({ count }) => count)).toEqual([1, 1]);
    expect((await read({ 'a.xlsx': bytes }, { sheet: 'Feb' })).links).toHaveLength(2);
  });
});

describe('ids', () => {
  it.each(['9.1626E+11', '#N/A', '#REF!'])('broken by a spreadsheet are refused: %s', async (id) => {
    const { links, rejected } = await read({ 'a.csv': `source,target\n${id},B\nA,B\n` });
    expect([links.length, rejected.length]).toEqual([1, 1]);
  });

  it('of nobody are nobody, in any language, and an event without a name is none', async () => {
    const words = ['unknown', 'N/A', '-', 'неизвестно', 'مجهول', '未知', 'Unbekannt'];
    const { links, passedOver } = await read({
      'a.csv': `source,target,event\n${words.map((word) => `${word},B,`).join('\n')}\nA,B,-\n`,
    });
    expect(links).toHaveLength(1);
    expect(links[0]).not.toHaveProperty('event');
    expect(passedOver).toBe(words.length);
  });
});

describe('inputs', () => {
  const text = 'caller,callee\nA,B\n';
  it.each([
    ['text', text],
    ['bytes', new TextEncoder().encode(text)],
    ['a Blob', new Blob([text])],
    ['a stream', new Blob([text]).stream()],
  ])('may be %s', async (_, data) => {
    expect((await readCase([{ name: 'a.csv', data }])).links).toHaveLength(1);
  });
});

describe('what a program says below its table', () => {
  it.each([
    '*** This is a system generated report and needs no signature ***',
    'This is a computer generated statement',
    '--- end ---',
    'Disclaimer: for official use only',
    'Generated on 05/04/2031',
    'End of records',
  ])('%s: is passed over and told', async (said) => {
    const { links, issues, files } = await read({
      'a.csv': `caller,callee,time\n1000001,1000002,2031-01-05T20:10\n"${said}",,\n`,
    });
    expect([links.length, issues.length]).toEqual([1, 0]);
    expect(files[0]!.passedOver!.map(({ count }) => count)).toEqual([1]);
  });

  it('is no row that says more, or that names somebody', async () => {
    const { issues } = await read({
      'a.csv':
        'caller,callee,time\n1000001,1000002,2031-01-05T20:10\n***1000003,,2031-01-06T20:10\nNoteworthy Ann,,\n1000004,,\n',
    });
    expect(issues.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
});
