import { describe, expect, it } from 'vitest';
import { type ReadCaseOptions, readCase } from '../../src/case/index.ts';
import { told } from '../cases/told.ts';

const read = async (data: string, options: ReadCaseOptions = {}, name = 'a.csv') => {
  const { links, files, people } = await readCase([{ name, data }], options);
  return { links: links.map(told), files, people };
};

describe('coins', () => {
  const [A, B, C] = ['1', '2', '3'].map((digit) => `0x${'a'.repeat(39)}${digit}`) as [string, string, string];

  it('are payments between addresses, whose capitals tell no two apart', async () => {
    const { links } = await read(
      `transaction_hash,from_address,to_address,value,token_symbol,block_timestamp
0xb1,${A.toUpperCase().replace('0X', '0x')},${B},250,USDT,2031-01-05 10:00:00 UTC
0xb2,${B},${C},100,USDT,2031-01-06 10:00:00 UTC`,
    );
    expect(links).toEqual([
      `${A}->${B} payment 2031-01-05T10:00:00Z 250 USDT`,
      `${B}->${C} payment 2031-01-06T10:00:00Z 100 USDT`,
    ]);
  });

  it('that were not sent are passed over, and told', async () => {
    const { links, files } = await read(
      `Transaction Hash,Time (UTC),From,To,Amount,Token,Status
a1,2031-01-05 10:00:00,TA${'1'.repeat(32)},TB${'2'.repeat(32)},500,USDT,Success
a2,2031-01-06 10:00:00,TB${'2'.repeat(32)},TC${'3'.repeat(32)},450,USDT,Failed`,
    );
    expect(links).toHaveLength(1);
    expect(files[0]!.passedOver).toEqual([{ reason: 'payments that failed or were called off', count: 1 }]);
  });
});

describe('payments', () => {
  it('between addresses of mail are no messages, and a sign that repeats the columns turns nothing', async () => {
    const { links } = await read(
      `Date,Time,Name,Status,Currency,Gross,From Email Address,To Email Address
05/01/2031,10:00:00,Ann,Completed,EUR,-50.00,p1@x.example,p2@x.example
25/01/2031,10:00:00,Bob,Completed,EUR,70.00,p3@x.example,p1@x.example`,
    );
    expect(links).toEqual([
      'p1@x.example->p2@x.example payment 2031-01-05T10:00:00 50 EUR',
      'p3@x.example->p1@x.example payment 2031-01-25T10:00:00 70 EUR',
    ]);
  });

  it('take the currency that the column of amounts is called by', async () => {
    const { links } = await read(
      `MTCN,Send Date,Sender First Name,Sender Last Name,Receiver First Name,Receiver Last Name,Principal Amount USD
11,2031-01-05,Ann,Bell,Carl,Dunn,500
22,2031-01-06,Ann,Bell,Dina,Eck,300`,
    );
    expect(links).toEqual([
      'Ann Bell->Carl Dunn payment 2031-01-05 500 USD',
      'Ann Bell->Dina Eck payment 2031-01-06 300 USD',
    ]);
  });

  it('of one account are asked for their owner, and are no list of people', async () => {
    const { links, people, files } = await read(
      `Receipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,Balance
QA1,2031-01-05 10:00:00,Transfer,Completed,,500.00,100.00
QA2,2031-01-06 10:00:00,Received,Completed,700.00,,800.00`,
    );
    expect([links, people]).toEqual([[], []]);
    expect(files[0]).toMatchObject({ readAs: null, note: expect.stringMatching(/--owner/) });
  });
});

describe('crew lists', () => {
  it('join those of one vessel, whoever signed on when', async () => {
    const { links, files } = await read(
      `Vessel,Crew Name,Rank,Passport No,Sign On Date
MV ALPHA,K1,Master,1,2031-01-05
MV ALPHA,K2,Cook,2,2031-03-05
MV BETA,K3,Master,3,2031-02-05
MV BETA,K4,Bosun,4,2031-02-05`,
    );
    expect(links).toEqual(['K1--K2 co-travel', 'K3--K4 co-travel']);
    expect(files[0]!.note).toMatch(/a crew list/);
  });

  it('that name no vessel are of one', async () => {
    const { links, files } = await read(
      `IMO CREW LIST
1. Name of ship,MV GAMMA,,
No.,Family name,Given names,Rank or rating,Nationality,Nature and number of identity document
1,Adamo,Ugo,Master,XX,PP 1
2,Bruni,Leo,AB,XX,PP 2`,
    );
    expect(links).toEqual(['Leo Bruni--Ugo Adamo co-travel']);
    expect(files[0]!.note).toMatch(/no column names the vessel/);
  });

  it('are not what a register of people is', async () => {
    const { links } = await read('Full name,Rank,Nationality,Passport No\nA B,Sergeant,XX,1\nC D,Major,XX,2\n');
    expect(links).toEqual([]);
  });
});

describe('mail', () => {
  const message = `From: "One, P" <P1@x.example>
To: P2 <p2@x.example>,
 p3@x.example
Cc: =?UTF-8?Q?Z=C3=B6e?= <p4@x.example>
Date: Sun, 5 Jan 2031 20:10:04 +0000
Message-ID: <m1@x.example>
Subject: =?utf-8?B?SGVsbG8=?=

From: nobody@x.example
To: nobody@x.example
`;

  it('is read by its heads, not by what was written', async () => {
    const { links, people } = await read(message, {}, 'a.eml');
    expect(links.map((link) => link.split(' ')[0])).toEqual(
      ['p2', 'p3', 'p4'].map((to) => `p1@x.example->${to}@x.example`),
    );
    expect(people.map(({ names }) => names?.[0])).toEqual(['One, P', 'P2', 'Zöe']);
  });

  it('stands in a mailbox, one message below the other', async () => {
    const box = `From p1@x.example Sun Jan  5 20:10:04 2031\n${message}\nFrom p2@x.example Mon Jan  6 20:10:04 2031\nFrom: p2@x.example\nTo: p1@x.example\nDate: Mon, 6 Jan 2031 20:10:04 +0000\n\nFrom here on\n`;
    const { links } = await read(box, {}, 'a.mbox');
    expect(links).toHaveLength(4);
    expect(links.at(-1)).toMatch(/^p2@x.example->p1@x.example message 2031-01-06T20:10:04/);
  });
});

describe('chats of other programs', () => {
  it('name who wrote by an object', async () => {
    const messages = [
      { id: '1', timestamp: '2031-01-05T20:10:04+00:00', author: { id: '10', name: 'ann' }, content: 'x' },
      {
        id: '2',
        timestamp: '2031-01-05T20:11:04+00:00',
        author: { id: '11', name: 'bob' },
        content: 'y',
        reference: { messageId: '1' },
      },
    ];
    const { links } = await read(JSON.stringify({ channel: { name: 'c' }, messages }), {}, 'a.json');
    expect(links).toEqual(['ann->bob message 2031-01-05T20:10:04+00:00', 'bob->ann message 2031-01-05T20:11:04+00:00']);
  });

  it('count seconds with a fraction, and answer in threads', async () => {
    const rows = [
      { type: 'message', user: 'U1', text: 'a', ts: '1925000000.000100' },
      { type: 'message', user: 'U3', text: 'b', ts: '1925000030.000100' },
      { type: 'message', user: 'U2', text: 'c', ts: '1925000060.000100', thread_ts: '1925000000.000100' },
    ];
    const { links } = await read(JSON.stringify(rows), {}, 'a.json');
    expect(links).toContain('U2->U1 message 2031-01-01T02:14:20Z');
    expect(links.filter((link) => link.startsWith('U2->'))).toHaveLength(1);
  });
});

describe('returns in Turkish', () => {
  it('are turned whatever becomes of their capitals', async () => {
    const { links } = await read(
      `HTS (ARAYAN NO);DİĞER NUMARA;TARİH;SAAT;TİP
5320000001;5320000002;25.01.2031;20:10:04;ARADI
5320000001;5320000003;26.01.2031;20:10:04;ARANDI`,
    );
    expect(links).toEqual([
      '5320000001->5320000002 call 2031-01-25T20:10:04',
      '5320000003->5320000001 call 2031-01-26T20:10:04',
    ]);
  });
});

describe('lists of associates', () => {
  it('are ties, and no list of people', async () => {
    const { links, people } = await read('Suspect,Associate,Relationship,Source\nS1,S2,cousin,R1\nS1,S3,driver,R2\n');
    expect([links, people]).toEqual([['S1--S2 cousin', 'S1--S3 driver'], []]);
  });

  it('are found by other words for either', async () => {
    const { links } = await read('Name,Known associate,Date\nAnn,Bo,2031-01-05\nBo,Cy,2031-01-06\n');
    expect(links).toEqual(['Ann--Bo association 2031-01-05', 'Bo--Cy association 2031-01-06']);
  });

  it('stay lists of people where they say who somebody is', async () => {
    const { links, people } = await read('Name,Category,Linked to\nAnn,migrant,Bo\nBo,suspect,Ann\n');
    expect(links).toEqual([]);
    expect(people.map(({ id, category }) => [id, category])).toEqual([
      ['Ann', 'migrant'],
      ['Bo', 'suspect'],
    ]);
  });

  it('payments between accounts of customers have two sides', async () => {
    const { links } = await read(
      'Ordering Customer Account,Beneficiary Account,Value Date,Amount (EUR)\nGB29 NWBK 6016 1331 9268 19,DE89370400440532013000,2031-01-05,500\nDE89370400440532013000,GB29NWBK60161331926819,2031-01-06,700\n',
    );
    expect(links).toEqual([
      'GB29NWBK60161331926819->DE89370400440532013000 payment 2031-01-05 500 EUR',
      'DE89370400440532013000->GB29NWBK60161331926819 payment 2031-01-06 700 EUR',
    ]);
  });
});
