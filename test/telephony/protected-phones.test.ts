import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/index.ts';
import { callRhythm, linkHandsets, presentTogether } from '../../src/telephony/index.ts';
import { instant } from './made-up-tracks.ts';

/** S and T work for the ring; +385919990001 is in the register as the phone of V1, a victim, whose SIM is also seen without its number, and whose handset alone. */
const days = Array.from({ length: 12 }, (_, day) => day);
const of = (line: string | undefined, day: number, minute: number, imsi: string, imei: string): Registration => ({
  ...(line !== undefined && { line }),
  imsi,
  imei,
  cell: `C${day}`,
  at: instant(day, 100 * day + minute),
});
const registrations: Registration[] = [
  ...days.flatMap((day) => [
    of('385911110001', day, 0, '1001', '356938035643801'),
    of('385911110002', day, 5, '1002', '356938035643802'.replace('438', '448')),
    of('+385919990001', day, 6, '999777', '490154203237518'),
    of(undefined, day, 7, '999777', '490154203237518'),
  ]),
  { imei: '490154203237518', cell: 'C1', at: instant(1, 108) },
  // The handset of the victim with the SIM of the ring: the row is of the ring.
  of('385911110001', 11, 40, '1001', '490154203237518'),
];
const people = [{ id: 'V1', category: 'victim' as const }];
const records = [{ id: 'V1', phones: ['00385919990001'] }];
const SECRETS = /9990001|999777|V1/;

describe('phones of protected people', () => {
  const options = { people, records };
  it.each([
    ['linkHandsets', async () => linkHandsets(registrations, options)],
    ['presentTogether', async () => await presentTogether(registrations, options)],
    ['presentTogether by SIM', async () => await presentTogether(registrations, { ...options, by: 'imsi' })],
    ['presentTogether by handset', async () => await presentTogether(registrations, { ...options, by: 'imei' })],
    ['callRhythm', async () => callRhythm(registrations, options)],
    ['callRhythm by SIM', async () => callRhythm(registrations, { ...options, by: 'imsi' })],
  ])('are counted by %s and in no result: number, SIM, nor what is known of the handset alone', async (_, ask) => {
    const found = await ask();
    expect(found.unnamed).toEqual({ phoneCount: 3, registrationCount: 25 });
    const told = JSON.stringify([found, found.toRecords()]) + found.toText();
    expect(told).not.toMatch(SECRETS);
    expect(told.length).toBeGreaterThan(100);
  });

  it('are so too where the number itself is in the people table, a near spelling of it, or links show it carried', () => {
    const named = linkHandsets(registrations, { people: [{ id: '0919990001', category: 'migrant' }] });
    expect(named.unnamed.registrationCount).toBe(25);
    const links = [{ id: '1', source: 'S', target: '+385919990001', kind: 'transport', directed: true, strength: 1 }];
    expect(linkHandsets(registrations, { links }).unnamed.registrationCount).toBe(25);
    expect(linkHandsets(registrations, { links, rankUncategorized: true }).unnamed.registrationCount).toBe(0);
  });
});
