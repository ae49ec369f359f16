import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';

const tiesIn = async (data: string): Promise<string[]> => {
  const { links } = await readCase([{ name: 'a.csv', data }]);
  return links.map(({ source, target, directed }) => `${source} ${directed ? '>' : '-'} ${target}`);
};

describe('more wordings', () => {
  it('the server of a session of the internet is called by nobody', async () => {
    const row = '911234567801,10.0.0.1,4000,93.184.216.34,443,2031-01-05 10:00:00,350000000000001';
    const header = 'MSISDN,Source IP,Source Port,Destination IP,Destination Port,Start Time,IMEI';
    const { links, registrations } = await readCase([{ name: 'ipdr.csv', data: `${header}\n${row}\n` }]);
    expect(links).toEqual([]);
    expect(registrations).toHaveLength(1);
    expect(await tiesIn('Number,Server,Start\n911234567801,93.184.216.34,2031-01-05 10:00\n')).toEqual([]);
  });

  it('a number in front of words is who sent a message, and the words a name', async () => {
    const data =
      'From,To,Timestamp,Body\n+15550003 Cy,+15550001 (owner),2031-01-15 10:00:00,x\n+15550003,+15550001 Ann (owner),2031-01-15 11:00:00,y\n';
    const { links, people } = await readCase([{ name: 'messages.csv', data }]);
    expect(links.map(({ source, target }) => [source, target])).toEqual([
      ['+15550003', '+15550001'],
      ['+15550003', '+15550001'],
    ]);
    expect(people.map(({ id, names }) => [id, names])).toEqual([
      ['+15550001', ['Ann']],
      ['+15550003', ['Cy']],
    ]);
  });

  it.each([
    [
      'Número Chamador;Número Chamado;Data;Hora\n351910000001;351910000002;15/01/2031;10:00\n',
      ['351910000001 > 351910000002'],
    ],
    ['PIN,Sender,Beneficiary,Sent Amount\n1,Ann Lee,Bo Kim,900\n', ['Ann Lee > Bo Kim']],
    ['Fecha;Remitente;Beneficiario;Monto\n15/01/2031;Ann Lee;Bo Kim;900,50\n', ['Ann Lee > Bo Kim']],
    [
      'Target /A PARTY NUMBER,CALL TYPE,B PARTY NUMBER,Call date\n911234567801,a_in,911234567802,2031-01-15\n911234567801,a_out,911234567803,2031-01-15\n',
      ['911234567802 > 911234567801', '911234567801 > 911234567803'],
    ],
    [`MSISDN A,MSISDN B\n'911234567801','911234567802'\n`, ['911234567801 > 911234567802']],
    ['MTCN,Sender ID,Receiver ID,Principal USD\n1,P100,P200,900\n', ['P100 > P200']],
  ])('%s', async (data, ties) => {
    expect(await tiesIn(data)).toEqual(ties);
  });
});
