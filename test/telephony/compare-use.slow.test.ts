import { expect, it } from 'vitest';
import { compareUse, type ReferencePair } from '../../src/telephony/index.ts';
import { logRatioCost } from '../../src/telephony/log-ratio-cost.ts';
import { hasTracks, ownerOf, pairsOf, telcellTracks } from './telcell-tracks.ts';

it.skipIf(!hasTracks)(
  'compareUse by the pairs of other owners costs less than half of saying nothing, on made-up tracks [skipped when ../shared/data/telcell is absent]',
  async () => {
    const phones = telcellTracks();
    const owners = [...new Set([...phones.keys()].map(ownerOf))];
    const ratios: { log10: number; isOneUser: boolean }[] = [];
    // Of pairs of two users those of neighboring owners: 10 and 36, each of them by the pairs of all other owners.
    const tried = pairsOf(phones).filter(
      ({ a, b }) => Math.abs(Number(ownerOf(a).slice(1)) - Number(ownerOf(b).slice(1))) < 2,
    );
    for (const { a, b, isOneUser } of tried) {
      const others = owners.filter((owner) => owner !== ownerOf(a) && owner !== ownerOf(b));
      const reference = others.map(
        (owner): ReferencePair => ({ a: phones.get(`${owner}-1`)!, b: phones.get(`${owner}-2`)! }),
      );
      const { likelihoodRatio } = await compareUse(phones.get(a)!, phones.get(b)!, { reference });
      ratios.push({ log10: likelihoodRatio!.log10, isOneUser });
      expect(likelihoodRatio!.cllr).toBeLessThan(0.6);
    }
    expect(ratios).toHaveLength(46);
    expect(logRatioCost(ratios)).toBeLessThan(0.5);
    expect(ratios.filter(({ isOneUser }) => isOneUser).every(({ log10 }) => log10 > 0)).toBe(true);
  },
  600_000,
);
