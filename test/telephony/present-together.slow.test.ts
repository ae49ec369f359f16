import { expect, it } from 'vitest';
import { presentTogether } from '../../src/telephony/index.ts';
import { madeUpTracks } from './made-up-tracks.ts';

it('of the pairs that presentTogether tells as many are there by chance as were asked for, within 2 points over 200 seeds', async () => {
  const asked = [0.05, 0.1];
  const shares = asked.map(() => 0);
  let foundCount = 0;
  for (let seed = 0; seed < 200; seed++) {
    const { registrations, together } = madeUpTracks(seed);
    const { pairs } = await presentTogether(registrations, { falseDiscoveryRate: 0.1 });
    asked.forEach((rate, i) => {
      const told = pairs.filter(({ falseDiscoveryRate }) => falseDiscoveryRate <= rate);
      const wrong = told.filter(({ a, b }) => !together.has(`${a} ${b}`)).length;
      shares[i]! += wrong / Math.max(1, told.length) / 200;
      if (rate === 0.05) foundCount += told.length - wrong;
    });
  }
  for (const [i, rate] of asked.entries()) expect(Math.abs(shares[i]! - rate), `asked ${rate}`).toBeLessThan(0.02);
  expect(foundCount / 200).toBeGreaterThan(5.9);
}, 600_000);
