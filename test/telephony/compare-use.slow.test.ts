import { expect, it } from 'vitest';
import { compareUse, type ReferencePair } from '../../src/telephony/index.ts';
import { logRatioCost } from '../../src/telephony/log-ratio-cost.ts';
import { calibrationChart } from '../../src/view/index.ts';
import { hasTracks, ownerOf, pairsOf, telcellTracks } from './telcell-tracks.ts';

it.skipIf(!hasTracks)(
  'compareUse of all 190 pairs by the pairs of other owners costs less than half of saying nothing, on made-up tracks [skipped when ../shared/data/telcell is absent]',
  async () => {
    const phones = telcellTracks();
    const owners = [...new Set([...phones.keys()].map(ownerOf))];
    const ratios: { log10: number; isOneUser: boolean }[] = [];
    for (const { a, b, isOneUser } of pairsOf(phones)) {
      const others = owners.filter((owner) => owner !== ownerOf(a) && owner !== ownerOf(b));
      const reference = others.map(
        (owner): ReferencePair => ({ a: phones.get(`${owner}-1`)!, b: phones.get(`${owner}-2`)! }),
      );
      const { likelihoodRatio } = await compareUse(phones.get(a)!, phones.get(b)!, { reference });
      ratios.push({ log10: likelihoodRatio!.log10, isOneUser });
      expect(likelihoodRatio!.cllr).toBeLessThan(0.6);
    }
    expect(ratios).toHaveLength(190);
    const cllr = logRatioCost(ratios);
    expect(cllr).toBeLessThan(0.5);
    const plot = calibrationChart({ title: 'Likelihood ratios of 190 pairs', ratios, cllr });
    expect(plot).toContain(`Cllr ${cllr.toFixed(2)}`);
    expect(plot).toContain('10 pairs of one user, 180 of two');
    expect(ratios.filter(({ isOneUser }) => isOneUser).every(({ log10 }) => log10 > 0)).toBe(true);
  },
  600_000,
);
