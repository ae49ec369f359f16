import { expect, it } from 'vitest';
import { compareUse, logRatioCost, type ReferencePair } from '../../src/telephony/index.ts';
import { hasTracks, ownerOf, pairsOf, telcellTracks } from './telcell-tracks.ts';

it.skipIf(!hasTracks)(
  'compareUse by the pairs of other owners costs less than half of saying nothing, on the 190 pairs of made-up tracks [skipped when ../shared/data/telcell is absent]',
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
    expect(logRatioCost(ratios)).toBeLessThan(0.5);
    expect(ratios.filter(({ isOneUser }) => isOneUser).every(({ log10 }) => log10 > 0)).toBe(true);
  },
  600_000,
);
