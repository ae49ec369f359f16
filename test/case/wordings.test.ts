import { describe, expect, it } from 'vitest';
import { type ReadCaseOptions, readCase } from '../../src/case/index.ts';
import { told } from '../cases/told.ts';

/** Links in one line each, then what is told of the one file, then issues by code. */
async function read(data: string, options: ReadCaseOptions = {}, name = 'a.csv') {
  const { links, issues, files, people, registrations } = await readCase([{ name, data }], options);
  return {
    links: links.map(told),
    codes: issues.map(({ code }) => code),
    note: files[0]!.note,
    people,
    registrations,
    files,
  };
}

describe('returns of operators', () => {
  it.each([
    [
      'whose columns have longer names, handsets and cells beside',
      `Entity Type,MSISDN
Calling Party Telephone Number,Called Party Telephone Number,Call Date,Call Time,First Cell ID,Call Type,IMEI,IMSI
917000000001,917000000002,05/01/2031,10:11:12,405860,a_out,356,405
917000000003,917000000001,25/01/2031,10:12:12,405860,a_in,356,405
917000000003,917000000001,25/01/2031,10:13:12,405860,p2p_sms_in,356,405`,
      [
        '917000000001->917000000002 call 2031-01-05T10:11:12',
        '917000000003->917000000001 call 2031-01-25T10:12:12',
        '917000000003->917000000001 message 2031-01-25T10:13:12',
      ],
    ],
    [
      'about a searched value and other parties',
      `Search Value,Call_date,Call_time,Other_Party_No,Call_Type,First_Cell_ID,IMEI
9400000001,2031-01-05,10:11:12,9400000002,CALL_IN,1,356
9400000001,2031-01-05,10:12:12,9400000003,CALL_OUT,1,356`,
      ['9400000002->9400000001 call 2031-01-05T10:11:12', '9400000001->9400000003 call 2031-01-05T10:12:12'],
    ],
    [
      'with places of masts, shortened ways and data sessions',
      `NUMERO A,NUMERO B,TIPO,FECHA,HORA,IMEI,LATITUD,LONGITUD
5255000001,5255000002,VOZ SALIENTE,13/01/2031,10:11:12,3,19.4,-99.1
5255000001,5255000003,MENSAJES 2 VIAS ENT,14/01/2031,10:12:12,3,19.4,-99.1
5255000001,5255000004,MENSAJES 2 VIAS SAL,14/01/2031,10:13:12,3,19.4,-99.1
5255000001,5255000005,DATOS,14/01/2031,10:14:12,3,19.4,-99.1`,
      [
        '5255000001->5255000002 call 2031-01-13T10:11:12',
        '5255000003->5255000001 message 2031-01-14T10:12:12',
        '5255000001->5255000004 message 2031-01-14T10:13:12',
      ],
    ],
    [
      'whose other party stands first',
      `Correspondant;Abonné;Sens;Date de début
33600000002;33600000001;Sortant;13/01/2031 10:11:12
33600000003;33600000001;Entrant;14/01/2031 10:11:12`,
      ['33600000001->33600000002 call 2031-01-13T10:11:12', '33600000003->33600000001 call 2031-01-14T10:11:12'],
    ],
    [
      'whose one line stands second under names that tell nothing',
      `Number 1;Number 2;Direction;Date
33600000002;33600000001;out;2031-01-13
33600000003;33600000001;in;2031-01-14
33600000004;33600000001;out;2031-01-15`,
      [
        '33600000001->33600000002 call 2031-01-13',
        '33600000003->33600000001 call 2031-01-14',
        '33600000001->33600000004 call 2031-01-15',
      ],
    ],
    [
      'in inflected words',
      `NUMARA,TIP,DIGER NUMARA,TARIH SAAT
905300000001,Aradı,905300000002,13.01.2031 10:11:12
905300000001,Arandı,905300000003,14.01.2031 10:11:12
905300000001,Mesaj aldı,905300000003,14.01.2031 10:13:12`,
      [
        '905300000001->905300000002 call 2031-01-13T10:11:12',
        '905300000003->905300000001 call 2031-01-14T10:11:12',
        '905300000003->905300000001 message 2031-01-14T10:13:12',
      ],
    ],
    [
      'with a column of events, which is no event that many attend',
      `SUBSCRIBER,OTHER PARTY,EVENT,DATE
254700000001,254700000002,Voice Originating,2031-01-13 10:11:12
254700000001,254700000003,SMS Terminating,2031-01-14 10:12:12`,
      ['254700000001->254700000002 call 2031-01-13 10:11:12', '254700000003->254700000001 message 2031-01-14 10:12:12'],
    ],
  ])('%s', async (_, data, links) => {
    expect((await read(data)).links).toEqual(links);
  });

  it('keep what they say of handsets', async () => {
    const { registrations } = await read(
      'NUMERO A,NUMERO B,TIPO,FECHA,IMEI,LATITUD,LONGITUD\n5255000001,5255000002,SALIENTE,2031-01-13,356,19.4,-99.1\n',
    );
    expect(registrations).toMatchObject([{ line: '5255000001', imei: '356', other: '5255000002', latitude: 19.4 }]);
  });
});

describe('a way that is not known', () => {
  it('leaves the call without a direction, and is an issue', async () => {
    const { links, codes, note } = await read(
      'MSISDN,Direction,B Party,Date\n9810000001,IN,9810000002,2031-01-13\n9810000001,OUT,9810000003,2031-01-14\n9810000001,blorp,9810000004,2031-01-14\n',
    );
    expect(links).toEqual([
      '9810000002->9810000001 call 2031-01-13',
      '9810000001->9810000003 call 2031-01-14',
      '9810000001--9810000004 call 2031-01-14',
    ]);
    expect(codes).toEqual(['unreadable-directed']);
    expect(note).toContain('Direction holds words for a way that are not known');
  });

  it('in every row does so too', async () => {
    const { links, codes } = await read(
      'Target No,Way,Other Party,Date\n9810000001,7,9810000002,2031-01-13\n9810000001,9,9810000003,2031-01-14\n',
    );
    expect(links).toEqual(['9810000001--9810000002 call 2031-01-13', '9810000001--9810000003 call 2031-01-14']);
    expect(codes).toEqual(['unreadable-directed', 'unreadable-directed']);
  });

  it('matters nothing where columns say who called', async () => {
    const { links, codes, note } = await read(
      'Calling Party Number,Dialed Digit Number,Call Direction\n5550100001,5550100002,3\n5550100003,5550100001,0\n',
    );
    expect(links).toEqual(['5550100001->5550100002 call', '5550100003->5550100001 call']);
    expect(codes).toEqual([]);
    expect(note).toContain('as their columns say who called');
  });

  it('is told where no column is one', async () => {
    const { links, note } = await read('Subscriber,Other Party,Date\n9810000001,9810000002,2031-01-13\n');
    expect(links).toEqual(['9810000001--9810000002 call 2031-01-13']);
    expect(note).toContain('no column tells which way calls went');
  });
});

describe('days and months', () => {
  it('are read in the order that one date of the table leaves no doubt of, which is told', async () => {
    const { links, note } = await read('source,target,date\nA,B,03/04/2031\nB,C,15/04/2031\n');
    expect(links).toEqual(['A--B association 2031-04-03', 'B--C association 2031-04-15']);
    expect(note).toContain('dates are read day-first, as 15/04/2031 in date can only be');
  });

  it('are asked for where none tells, or two tell otherwise', async () => {
    expect((await read('source,target,date\nA,B,03/04/2031\n')).codes).toEqual(['ambiguous-date']);
    const mixed = await read('source,target,date\nA,B,03/04/2031\nB,C,15/04/2031\nC,D,04/15/2031\n');
    expect(mixed.codes).toEqual(['ambiguous-date']);
    expect(mixed.links.slice(1)).toEqual(['B--C association 2031-04-15', 'C--D association 2031-04-15']);
  });

  it('beside years of two digits are asked for', async () => {
    expect((await read('source,target,date\nA,B,13/01/31\n')).codes).toEqual(['ambiguous-date']);
  });
});

describe('tables of journeys', () => {
  it.each([
    'passenger,from,to,date\nP1,Izmir,Lesvos,2031-01-13\nP2,Izmir,Lesvos,2031-01-13\n',
    'traveler,source,destination,date\nP1,Izmir,Lesvos,2031-01-13\n',
    'vessel,origin,destination\nONE,Izmir,Lesvos\n',
  ])('name places, which are no people: %s', async (data) => {
    const { links, note } = await read(data);
    expect(links).toEqual([]);
    expect(note).toContain('are places of journeys');
  });

  it('with a vehicle tell who traveled together', async () => {
    const { links } = await read(
      'traveler,source,destination,date,vehicle\nP1,Izmir,Lesvos,2031-01-13,B1\nP2,Izmir,Lesvos,2031-01-13,B1\nP3,Bodrum,Kos,2031-01-14,B2\n',
    );
    expect(links).toEqual(['P1--P2 co-travel 2031-01-13']);
  });

  it('of a border call vehicles and posts in many words', async () => {
    const { links } = await read(
      'Border Post,Direction,Date,Time,Vehicle Plate,Vehicle Type,Full Name\nG1,Entry,2031-01-13,10:11,Z1,van,P1\nG1,Entry,2031-01-13,10:11,Z1,van,P2\nG2,Entry,2031-01-13,10:11,Z1,van,P3\n',
    );
    expect(links).toEqual(['P1--P2 co-travel 2031-01-13T10:11']);
  });
});

describe('phones', () => {
  it('of an examiner name the other party, its way and its name in one cell', async () => {
    const { links, people } = await read(
      '#,Parties,Date,Time,Type\n1,"From: 15550100002 Ann\nTo: 15550100001 (owner)",1/13/2031,10:11:12(UTC+0),Incoming\n2,To: 15550100003 Bo,1/14/2031,10:11:12(UTC+2),Outgoing\n',
      { owner: '15550100001' },
    );
    expect(links).toEqual([
      '15550100002->15550100001 call 2031-01-13T10:11:12+00:00',
      '15550100001->15550100003 call 2031-01-14T10:11:12+02:00',
    ]);
    expect(people.map(({ id, names }) => [id, names])).toEqual([
      ['15550100002', ['Ann']],
      ['15550100003', ['Bo']],
    ]);
  });

  it('that say sent and received are no chat', async () => {
    const { links } = await read(
      'type,date,name,number,text\nreceived,2031-01-13 10:11:12,Ann,+15550100002,hi\nsent,2031-01-13 10:12:12,Ann,+15550100002,yo\n',
      { owner: 'P1' },
    );
    expect(links).toEqual([
      '+15550100002->P1 message 2031-01-13 10:11:12',
      'P1->+15550100002 message 2031-01-13 10:12:12',
    ]);
  });
});

describe('copies of mail', () => {
  it('go to those under Bcc too', async () => {
    const { links } = await read('From,To,CC,BCC,Subject\na@x.example,b@x.example,c@x.example,d@x.example,Hi\n');
    expect(links.map((link) => link.slice(0, 24))).toEqual(['b', 'c', 'd'].map((to) => `a@x.example->${to}@x.example`));
  });
});

describe('ledgers', () => {
  it('from somebody to somebody with an amount of a currency are payments', async () => {
    const { links } = await read(
      'date,from hawaladar,to hawaladar,amount,currency\n2031-01-13,H1,H2,1000,AED\n2031-01-14,H2,H3,2000,AED\n',
    );
    expect(links).toEqual(['H1->H2 payment 2031-01-13 1000 AED', 'H2->H3 payment 2031-01-14 2000 AED']);
  });

  it('shorten their words', async () => {
    const { note } = await read(
      'Date,Narration,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance\n2031-01-05,x,2031-01-05,100,,900\n',
    );
    expect(note).toContain('a statement names one side only');
  });
});

describe('payments', () => {
  it('of senders and receivers whose names stand apart', async () => {
    const { links } = await read(
      'MTCN,Sent Date,Sender First Name,Sender Last Name,Principal Amount,Currency,Receiver First Name,Receiver Last Name\n1,01/13/2031,S,One,500.00,USD,R,One\n',
    );
    expect(links).toEqual(['S One->R One payment 2031-01-13 500 USD']);
  });

  it('of a statement whose other side is called by both words', async () => {
    const { links } = await read(
      'Buchungstag;Auftraggeber / Begünstigter;Betrag;Währung\n13.01.2031;P2;-1.500,75;EUR\n14.01.2031;P3;200,00;EUR\n',
      { owner: 'P1' },
    );
    expect(links).toEqual(['P1->P2 payment 2031-01-13 1500.75 EUR', 'P3->P1 payment 2031-01-14 200 EUR']);
  });

  it('from and to, where amounts are told and no kind is', async () => {
    expect((await read('From,To,Date,Amount\nP1,P2,2031-01-01,100\n')).links).toEqual([
      'P1->P2 payment 2031-01-01 100',
    ]);
    expect((await read('From,To,Kind,Amount\nP1,P2,debt,100\n')).links).toEqual(['P1--P2 debt 100']);
  });
});

describe('attendees in one cell', () => {
  it.each([
    ['P1, P2, P3', 3],
    ['Ann Doe, Bo Roe', 1],
    ['P1\nP2', 1],
    ['Doe, Ann', 0],
  ])('%j make %i links', async (cell, count) => {
    expect((await read(`meeting,attendees\nM1,"${cell}"\n`)).links).toHaveLength(count);
  });
});

describe('matrices', () => {
  it.each([
    ['names above alone', 'A,B,C\n0,1,0\n1,0,1\n0,0,0\n', ['A->B association', 'B->A association', 'B->C association']],
    [
      'numbers alone',
      '0,1,0,0\n1,0,2,0\n0,2,0,1\n0,0,1,0\n',
      ['a.csv:1--a.csv:2 association', 'a.csv:2--a.csv:3 association x2', 'a.csv:3--a.csv:4 association'],
    ],
    [
      'three rows of numbers alone',
      '0,1,0\n1,0,1\n0,1,0\n',
      ['a.csv:1--a.csv:2 association', 'a.csv:2--a.csv:3 association'],
    ],
    [
      'ticks under two names',
      'Who met where\nPerson;Meet A;Meet B\nP1;x;\nP2;x;x\nP3;;x\n',
      ['P1--P2 association', 'P2--P3 association'],
    ],
  ])('of %s', async (_, data, links) => {
    const { links: found, files } = await read(data);
    expect(files[0]!.readAs).toBe('matrix');
    expect(found).toEqual(links);
  });

  it('are no lists of numbered ends with weights', async () => {
    expect((await read('1,2,3\n2,3,1\n3,1,2\n')).links).toEqual([
      '1--2 association x3',
      '2--3 association',
      '3--1 association x2',
    ]);
  });
});

describe('chats', () => {
  it.each([
    ['١٣/١/٢٠٣١, ٨:١٠ م - Ann: hi\n١٣/١/٢٠٣١, ٨:١١ م - Bo: yo\n'],
    ['[١٣/١/٢٠٣١، ٨:١٠ م] Ann: hi\n[١٣/١/٢٠٣١، ٨:١١ م] Bo: yo\n'],
    ['۱۳/۱/۲۰۳۱, ۲۰:۱۰ - Ann: hi\n۱۳/۱/۲۰۳۱, ۲۰:۱۱ - Bo: yo\n'],
    ['2031/1/13 下午8:10 - Ann: hi\n2031/1/13 下午8:11 - Bo: yo\n'],
    ['2031. 1. 13. 오후 8:10, Ann : hi\n2031. 1. 13. 오후 8:11, Bo : yo\n'],
    ['13/1/31, 8:10 μ.μ. - Ann: hi\n13/1/31, 8:11 μ.μ. - Bo: yo\n'],
    ['13/1/31, 8:10 p. m. - Ann: hi\n13/1/31, 8:11 p. m. - Bo: yo\n'],
    ['13.1.2031 klo 20.10 - Ann: hi\n13.1.2031 klo 20.11 - Bo: yo\n'],
    ['13/01/2031 à 20:10 - Ann: hi\n13/01/2031 à 20:11 - Bo: yo\n'],
    ['2031. 01. 13. 20:10 - Ann: hi\n2031. 01. 13. 20:11 - Bo: yo\n'],
  ])('with days and times as written in %j', async (data) => {
    const { links } = await read(data, {}, 'chat.txt');
    expect(links).toEqual(['Ann->Bo message 2031-01-13T20:10', 'Bo->Ann message 2031-01-13T20:11']);
  });
});

describe('JSON', () => {
  it.each([
    [
      'a map of neighbors',
      { A: ['B', 'C'], B: ['C'], C: [] },
      ['A->B association', 'A->C association', 'B->C association'],
    ],
    ['a map of neighbors told at both ends', { A: ['B'], B: ['A'] }, ['A--B association']],
    ['a map of maps', { A: { B: { weight: 2 } }, B: {} }, ['A->B association x2']],
    [
      'rows of cells',
      [
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'A'],
      ],
      ['A--B association', 'B--C association', 'C--A association'],
    ],
    [
      'rows of cells under names',
      [
        ['caller', 'callee'],
        ['1000001', '1000002'],
      ],
      ['1000001->1000002 call'],
    ],
  ])('%s', async (_, value, links) => {
    expect((await read(JSON.stringify(value), {}, 'a.json')).links).toEqual(links);
  });
});
