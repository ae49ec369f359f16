import { describe, expect, it } from 'vitest';
import { handsetOf } from '../../src/protection/index.ts';
import { linkHandsets } from '../../src/telephony/index.ts';

const use = (row: number, at: string, imsi: string, imei: string, line = `L${imsi}`) => ({
  file: 'a.csv',
  row,
  at,
  imsi,
  imei,
  line,
});
const [ONE, TWO] = ['35693803564380', '49015420323751'];

describe('linkHandsets', () => {
  const rows = [
    use(1, '2031-01-05T10:00', '1', `${ONE}9`),
    // The same handset, with the version of its software for a check digit.
    use(2, '2031-01-06T10:00', '1', `${ONE}01`),
    use(3, '2031-01-07T10:00', '2', `${ONE}9`),
    use(4, '2031-01-08T10:00', '1', `${TWO}8`),
    { at: '2031-01-08T10:00', imsi: '1', file: 'a.csv', row: 5 },
    use(6, '2031-01-08T11:00', '1', '000000000000000'),
  ];
  const found = linkHandsets(rows);

  it('tells first and last registration of a SIM in a handset, with rows', () => {
    expect(
      found.uses.map(({ sim, handset, firstAt, lastAt, registrationCount, rows: places }) => [
        sim,
        handset,
        firstAt,
        lastAt,
        registrationCount,
        places,
      ]),
    ).toEqual([
      [
        '1',
        ONE,
        '2031-01-05T10:00',
        '2031-01-06T10:00',
        2,
        [
          { file: 'a.csv', row: 1 },
          { file: 'a.csv', row: 2 },
        ],
      ],
      ['1', TWO, '2031-01-08T10:00', '2031-01-08T10:00', 1, [{ file: 'a.csv', row: 4 }]],
      ['2', ONE, '2031-01-07T10:00', '2031-01-07T10:00', 1, [{ file: 'a.csv', row: 3 }]],
    ]);
    expect(found.setAsideCount).toBe(2);
  });

  it('tells changes in order of time: a handset that got another SIM, a SIM that moved', () => {
    expect(found.changes).toEqual([
      {
        what: 'handset-got-sim',
        of: ONE,
        from: '1',
        to: '2',
        lastAt: '2031-01-06T10:00',
        firstAt: '2031-01-07T10:00',
        rows: [
          { file: 'a.csv', row: 2 },
          { file: 'a.csv', row: 3 },
        ],
      },
      {
        what: 'sim-moved',
        of: '1',
        from: ONE,
        to: TWO,
        lastAt: '2031-01-06T10:00',
        firstAt: '2031-01-08T10:00',
        rows: [
          { file: 'a.csv', row: 2 },
          { file: 'a.csv', row: 4 },
        ],
      },
    ]);
    expect(found.handsets[0]).toEqual({ handset: ONE, sims: ['1', '2'] });
    expect(found.sims[0]).toEqual({ sim: '1', handsets: [ONE, TWO] });
    expect(linkHandsets(rows.toReversed())).toEqual(found);
  });

  it('takes no zeros for a handset', () => {
    expect([handsetOf('000000000000000'), handsetOf(''), handsetOf(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(handsetOf(' 35-693803-564380-9')).toBe(ONE);
  });
});
