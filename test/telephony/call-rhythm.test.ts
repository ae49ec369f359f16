import { describe, expect, it } from 'vitest';
import { createRng } from '../../src/kernels/index.ts';
import { callRhythm } from '../../src/telephony/index.ts';
import { instant } from './made-up-tracks.ts';

describe('callRhythm', () => {
  it('counts hours and days of the week, by the clock of the place', () => {
    // 5 January 2031 is a Sunday.
    const rows = [
      { line: 'A', at: '2031-01-05T23:30' },
      { line: 'A', at: '2031-01-06T10:15:00Z' },
    ];
    const [phone] = callRhythm(rows).phones;
    expect([phone!.byHour[23], phone!.byHour[10]]).toEqual([1, 1]);
    expect(phone!.byWeekday).toEqual([1, 0, 0, 0, 0, 0, 1]);
    // A time without a zone is already that of the place.
    const [ahead] = callRhythm(rows, { hoursFromUtc: 2 }).phones;
    expect([ahead!.byHour[23], ahead!.byHour[12]]).toEqual([1, 1]);
  });

  it('finds an hour of twelve calls at night among three a day by day, with its rows and how often chance would do it', () => {
    const quiet = Array.from({ length: 60 }, (_, day) =>
      [600, 800, 1000].map((minute) => ({ line: 'A', at: instant(day, minute + day) })),
    ).flat();
    const night = Array.from({ length: 12 }, (_, i) => ({ line: 'A', at: instant(30, 120 + 4 * i) }));
    const rows = [...quiet, ...night].map((one, i) => ({ ...one, file: 'a.csv', row: i + 1 }));
    const [{ bursts }] = callRhythm(rows).phones as [ReturnType<typeof callRhythm>['phones'][0]];
    expect(bursts).toHaveLength(1);
    expect(bursts[0]).toMatchObject({ from: instant(30, 120), to: instant(30, 164), registrationCount: 12 });
    expect(bursts[0]!.rows).toEqual([
      { file: 'a.csv', row: 181 },
      { file: 'a.csv', row: 192 },
    ]);
    expect(bursts[0]!.falseAlarmRate).toBeLessThan(1e-9);
    expect(callRhythm(quiet).phones[0]!.bursts).toEqual([]);
  });

  it('raises no more false alarms than asked for, over 400 phones that call at random by hours of their own', () => {
    let alarms = 0;
    for (let seed = 0; seed < 400; seed++) {
      const rng = createRng(seed, 9);
      const rows = Array.from({ length: 150 }, () => {
        const hour = rng.next() < 0.7 ? 9 + rng.below(9) : rng.below(24);
        return { line: 'A', at: instant(rng.below(40), 60 * hour + rng.below(60)) };
      });
      alarms += callRhythm(rows, { falseAlarms: 0.1 }).phones[0]!.bursts.length;
    }
    expect(alarms / 400).toBeLessThanOrEqual(0.1);
  });
});
