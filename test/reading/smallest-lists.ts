import type { SmallestFile } from './smallest-files.ts';

const file = (layout: string, name: string, text: string, links: readonly string[]): SmallestFile => ({
  layout,
  name,
  text,
  links,
});

/** Layouts of mail, chats, money and lists of people, which no program of graphs reads: all by hand. */
export const SMALLEST_LISTS: readonly SmallestFile[] = [
  file(
    'message',
    'a.eml',
    'From: a@x.example\nTo: b@x.example\nCc: c@x.example\nDate: Sun, 5 Jan 2031 20:10:04 +0000\n\nx\n',
    [
      'a@x.example->b@x.example message 2031-01-05T20:10:04+0000',
      'a@x.example->c@x.example message 2031-01-05T20:10:04+0000',
    ],
  ),
  file(
    'mailbox',
    'a.mbox',
    'From a@x.example Sun Jan  5 20:10:04 2031\nFrom: a@x.example\nTo: b@x.example\nDate: Sun, 5 Jan 2031 20:10:04 +0000\n\nx\n',
    ['a@x.example->b@x.example message 2031-01-05T20:10:04+0000'],
  ),
  file(
    'Signal',
    'a.json',
    '{"messages":[{"conversationId":"c","source":"A","sent_at":1925323804000,"body":"x"},{"conversationId":"c","source":"B","sent_at":1925323904000,"body":"y"}]}',
    ['A->B message 2031-01-04T20:10:04Z', 'B->A message 2031-01-04T20:11:44Z'],
  ),
  file(
    'Discord',
    'a.json',
    '{"channel":{"name":"c"},"messages":[{"id":"1","timestamp":"2031-01-05T20:10:04Z","author":{"id":"10","name":"ann"},"content":"x"},{"id":"2","timestamp":"2031-01-05T20:11:04Z","author":{"id":"11","name":"bob"},"content":"y"}]}',
    ['ann->bob message 2031-01-05T20:10:04Z', 'bob->ann message 2031-01-05T20:11:04Z'],
  ),
  file(
    'Slack',
    'a.json',
    '[{"type":"message","user":"U1","text":"a","ts":"1925000000.0001"},{"type":"message","user":"U2","text":"b","ts":"1925000060.0001"}]',
    ['U1->U2 message 2031-01-01T02:13:20Z', 'U2->U1 message 2031-01-01T02:14:20Z'],
  ),
  file(
    'money transfers',
    'a.csv',
    'Originator,Beneficiary,Principal,Currency,Date\nAnn Lee,Bo Kim,200,USD,2031-01-05\n',
    ['Ann Lee->Bo Kim payment 2031-01-05 200 USD'],
  ),
  file(
    'CAMT.053',
    'a.xml',
    '<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct><Ntry><Amt Ccy="EUR">100</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2031-01-13</Dt></BookgDt><NtryDtls><TxDtls><RltdPties><CdtrAcct><Id><IBAN>DE02500105170137075030</IBAN></Id></CdtrAcct></RltdPties></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>',
    ['DE02120300000000202051->DE02500105170137075030 payment 2031-01-13 100 EUR'],
  ),
  file(
    'coins',
    'a.csv',
    'Txhash,DateTime,From,To,Value,TokenSymbol\n0xa1,2031-01-05 20:10:04,0x1111111111111111111111111111111111111111,0x2222222222222222222222222222222222222222,5,USDT\n',
    [
      '0x1111111111111111111111111111111111111111->0x2222222222222222222222222222222222222222 payment 2031-01-05 20:10:04 5 USDT',
    ],
  ),
  file(
    'ledger of an address',
    'a.csv',
    'Txhash,DateTime,From,To,Value_IN(ETH),Value_OUT(ETH)\n0xa1,2031-01-05T20:10:04Z,0x1111111111111111111111111111111111111111,0x2222222222222222222222222222222222222222,0,5\n0xa2,2031-01-06T20:10:04Z,0x3333333333333333333333333333333333333333,0x1111111111111111111111111111111111111111,7,0\n',
    [
      '0x1111111111111111111111111111111111111111->0x2222222222222222222222222222222222222222 payment 2031-01-05T20:10:04Z 5 ETH',
      '0x3333333333333333333333333333333333333333->0x1111111111111111111111111111111111111111 payment 2031-01-06T20:10:04Z 7 ETH',
    ],
  ),
  file('crew list', 'crew.csv', 'Full name,Rank,Nationality\nAnn Lee,Master,XX\nBo Kim,Mate,XX\n', [
    'Ann Lee--Bo Kim co-travel',
  ]),
  file(
    'booking with documents',
    'a.csv',
    'Flight,Date,Passenger Name,Passport\nV1,2031-01-05,LEE/ANN,D1\nV1,2031-01-05,KIM/BO,D2\n',
    ['D1--D2 co-travel 2031-01-05'],
  ),
  file('associates', 'a.csv', 'Name,Known associate\nAnn,Bo\nBo,Cy\n', ['Ann--Bo association', 'Bo--Cy association']),
  file('register of subscribers', 'a.csv', 'MSISDN,Subscriber Name\n1000001,Ann Lee\n', []),
  file('people', 'people.csv', 'id,category,role\nP1,suspect,driver\nP2,migrant,\n', []),
];
