import { describe, expect, it } from 'vitest';
import { type ReadCaseOptions, readCase } from '../../src/case/index.ts';

const OUT = '1000001 -> 1000002 call 2031-01-05T20:10';
const IN = '1000003 -> 1000001 call 2031-01-06T09:00';
const IN_TEXT = '1000003 -> 1000001 message 2031-01-06T09:00';

async function told(data: string, options: ReadCaseOptions = {}): Promise<string[]> {
  const { links } = await readCase([{ name: 'a.csv', data }], options);
  return links.map(({ source, directed, target, kind, at = '' }) =>
    [source, directed ? '->' : '--', target, kind, at.replace(' ', 'T').slice(0, 16)].join(' ').trim(),
  );
}

/** One call that went out and one that came in, as operators of many countries write them. */
const RETURNS: readonly (readonly [where: string, text: string, links: readonly string[]])[] = [
  [
    'Spanish, with a way',
    'Fecha;Hora;Número llamante;Número llamado;Sentido\n2031-01-05;20:10;1000001;1000002;Saliente\n2031-01-06;09:00;1000001;1000003;Entrante\n',
    [OUT, IN],
  ],
  [
    'Spanish, with a way in a column of kinds',
    'Abonado A;Abonado B;Fecha y hora;Tipo de llamada\n1000001;1000002;2031-01-05 20:10;Saliente\n1000001;1000003;2031-01-06 09:00;Entrante\n',
    [OUT, IN],
  ],
  [
    'French, with its own clock',
    "Numéro appelant;Numéro appelé;Date de l'appel;Heure de l'appel;Type\n1000001;1000002;05/01/2031;20h10;Voix\n1000003;1000001;06/01/2031;09h00;SMS\n",
    [OUT, IN_TEXT],
  ],
  [
    'Portuguese, by origin and destination',
    'Número de origem;Número de destino;Data da chamada;Hora da chamada;Tipo\n1000001;1000002;2031-01-05;20:10:00;Voz\n1000003;1000001;2031-01-06;09:00:00;SMS\n',
    [OUT, IN_TEXT],
  ],
  [
    'Portuguese, with a way',
    'Telefone A;Telefone B;Data;Hora;Direção\n1000001;1000002;2031-01-05;20:10;Efetuada\n1000001;1000003;2031-01-06;09:00;Recebida\n',
    [OUT, IN],
  ],
  [
    'Russian, kind and way apart',
    'Абонент А;Абонент Б;Дата;Время;Тип вызова;Направление\n1000001;1000002;05.01.2031;20:10;голос;исходящий\n1000001;1000003;06.01.2031;09:00;СМС;входящий\n',
    [OUT, IN_TEXT],
  ],
  [
    'Russian, the called party first',
    'Номер вызываемого абонента;Номер вызывающего абонента;Начало\n1000002;1000001;2031-01-05 20:10\n1000001;1000003;2031-01-06 09:00\n',
    [OUT, IN],
  ],
  [
    'Arabic, with a way',
    'الرقم الهدف,الطرف الثاني,التاريخ والوقت,الاتجاه\n1000001,1000002,2031-01-05 20:10,صادر\n1000001,1000003,2031-01-06 09:00,وارد\n',
    [OUT, IN],
  ],
  [
    'German, coming and going',
    'A-Rufnummer;B-Rufnummer;Datum;Uhrzeit;Verbindungsart;Richtung\n1000001;1000002;05.01.2031;20:10;Telefonie;gehend\n1000001;1000003;06.01.2031;09:00;SMS;kommend\n',
    [OUT, IN_TEXT],
  ],
  [
    'German, the partner beside the line',
    'Rufnummer;Partnerrufnummer;Zeitpunkt;Typ\n1000001;1000002;2031-01-05 20:10;MOC\n1000001;1000003;2031-01-06 09:00;MTC\n',
    [OUT, IN],
  ],
  [
    'Polish',
    'Data;Godzina;Numer A;Numer B;Kierunek\n2031-01-05;20:10;1000001;1000002;wychodzące\n2031-01-06;09:00;1000001;1000003;przychodzące\n',
    [OUT, IN],
  ],
  [
    'British, with the time under another name',
    'MSISDN,Other Party,Event Start,Event Type,Direction\n1000001,1000002,05/01/2031 20:10,VOICE,Outbound\n1000001,1000003,06/01/2031 09:00,VOICE,Inbound\n',
    [OUT, IN],
  ],
  [
    'of a private exchange',
    'calldate,clid,src,dst,billsec\n2031-01-05 20:10,x,1000001,1000002,61\n2031-01-06 09:00,x,1000003,1000001,0\n',
    [OUT, IN],
  ],
];

describe('a return of calls', () => {
  it.each(RETURNS)('in %s', async (_, text, links) => {
    expect(await told(text, { dateOrder: 'day-first' })).toEqual(links);
  });

  it('finds numbers of ten and thirteen digits, which are no times', async () => {
    const text =
      'Anrufende Rufnummer;Angerufene Rufnummer;Beginn\n4917000000001;4917000000002;2031-01-05 20:10\n4917000000003;4917000000001;2031-01-06 09:00\n';
    expect(await told(text)).toEqual([
      '4917000000001 -> 4917000000002 call 2031-01-05T20:10',
      '4917000000003 -> 4917000000001 call 2031-01-06T09:00',
    ]);
    expect(await told('x,y,when\n2025550101,2025550102,2031-01-05\n2025550103,2025550101,2031-01-06\n')).toEqual([
      '2025550101 -> 2025550102 call 2031-01-05',
      '2025550103 -> 2025550101 call 2031-01-06',
    ]);
  });

  it('tells that words of a direction are not known', async () => {
    const { files } = await readCase([
      { name: 'a.csv', data: 'caller,callee,direction\n1000001,1000002,zug\n1000001,1000003,zag\n' },
    ]);
    expect(files[0]!.note).toMatch(/direction holds words for a way that are not known/);
  });

  it('takes no birthday and no end for the time of a call', async () => {
    const text =
      'caller,callee,date of birth,end,begun\nA,B,1980-01-01,2031-01-06,2031-01-05\nC,D,1981-01-01,2031-01-06,2031-01-05\n';
    expect(await told(text)).toEqual(['A -> B call 2031-01-05', 'C -> D call 2031-01-05']);
  });

  it('that lists only numbers called is read with its owner, and says which way it was read', async () => {
    const data = 'Number Called,Date,Time\n1000002,2031-01-05,8:10P\n';
    expect((await readCase([{ name: 'a.csv', data }])).files[0]!.note).toMatch(/--owner/);
    expect(await told(data, { owner: '1000001' })).toEqual([OUT]);
    expect((await readCase([{ name: 'a.csv', data }], { owner: '1000001' })).files[0]!.note).toMatch(/going out/);
  });

  it('a line whose only contacts are withheld or services is a line in no link; services and words are none', async () => {
    const rows = [
      ['900000001', '900000002'],
      ['900000001', 'VM-VOICE'],
      ['900000003', 'VM-VOICE'],
      ['Unknown', '900000004'],
      ['Withheld', 'BANK-SMS'],
      ['Unknown', '900000002'],
    ];
    const data = `caller,callee,start\n${rows.map(([a, b], i) => `${a},${b},2031-01-05T10:0${i}`).join('\n')}\n`;
    const { links, people } = await readCase([{ name: 'calls.csv', data }]);
    expect(links).toHaveLength(1);
    expect(people).toEqual(['900000003', '900000004'].map((id) => ({ id, category: 'uncategorized' })));
    const kept = await readCase([{ name: 'calls.csv', data }], { services: 'keep' });
    expect(kept.people.map(({ id }) => id)).toEqual(['900000004']);
  });
});
