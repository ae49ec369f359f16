import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { jupyterDisplay } from '../../src/display/index.ts';
import { createRng } from '../../src/kernels/index.ts';
import type { Registration } from '../../src/model/index.ts';
import { calibrate } from '../../src/telephony/calibrate.ts';
import { compareUse, type ReferencePair } from '../../src/telephony/index.ts';
import { logRatioCost } from '../../src/telephony/log-ratio-cost.ts';
import { instant } from './made-up-tracks.ts';
import { hasTracks, ownerOf, pairsOf, telcellTracks } from './telcell-tracks.ts';

const at = (line: string, minute: number, cell: string, place?: readonly [number, number]): Registration => ({
  line,
  cell,
  at: instant(0, minute),
  ...(place && { latitude: place[0], longitude: place[1] }),
});

describe('compareUse', () => {
  it('takes neighbors in time, one of each phone, and of them the one whose cell is rarest for the second', async () => {
    const a = [at('A', 0, 'X'), at('A', 10, 'Y')];
    const b = [at('B', 1, 'X'), at('B', 11, 'Z'), at('B', 60, 'X')];
    const found = await compareUse(a, b);
    // X A0 | X B1 | Y A10 (9 minutes later: no switch) | Z B11.
    expect(found).toMatchObject({ switchCount: 2, sameCellShare: 0.5, distances: null, likelihoodRatio: null });
    expect(found.rarest).toMatchObject({ placeOfA: 'Y', placeOfB: 'Z', seenCount: 1, delaySeconds: 60, meters: null });
    expect(await compareUse(a, b, { maxDelaySeconds: 600 })).toMatchObject({ switchCount: 3 });
  });

  it('measures between masts: a hundredth of a degree of latitude is 1,112 meters', async () => {
    const found = await compareUse([at('A', 0, 'X', [52, 5])], [at('B', 1, 'Y', [52.01, 5])]);
    expect(found.distances!.median).toBeCloseTo((6_371_008.8 * Math.PI) / 18_000, 6);
  });

  it('without a reference tells the share of day shifts at least as close, from 19 on, and no likelihood ratio', async () => {
    const days = (line: string, count: number): Registration[] =>
      Array.from({ length: count }, (_, day) => ({
        line,
        cell: `C${day}`,
        at: instant(day, line === 'A' ? 600 : 601),
      }));
    const found = await compareUse(days('A', 30), days('B', 30));
    // Every day has a cell of its own: no shift is as close as none.
    expect(found.dayShifts).toEqual({ count: 29, atLeastAsCloseCount: 0, share: 1 / 30 });
    expect(found.toText()).toMatch(/this is no likelihood ratio/);
    expect(found.toText()).not.toMatch(/log10 LR|proposition/);
    expect((await compareUse(days('A', 10), days('B', 10))).dayShifts).toEqual({
      count: 9,
      atLeastAsCloseCount: 0,
      share: null,
    });
  });

  it('refuses fewer than three reference pairs, and phones of protected people, and leaves out references of theirs', async () => {
    const a = [at('A', 0, 'X'), at('A', 10, 'X')];
    const b = [at('B', 1, 'X'), at('B', 11, 'X')];
    const people = [{ id: 'B', category: 'victim' as const }];
    await expect(compareUse(a, b, { people })).rejects.toMatchObject({ code: 'protected-person' });
    const reference: ReferencePair[] = [1, 2, 3].map(() => ({ a, b }));
    await expect(compareUse(a, a, { reference, people })).rejects.toThrow(/reference has 0 pairs/);
    await expect(compareUse(a, b, { reference: reference.slice(1) })).rejects.toThrow(/reference has 2 pairs/);
  });

  it.skipIf(!hasTracks)(
    'puts the ten pairs of one owner before the 180 others, by median distance and by the rarest pair [skipped when ../shared/data/telcell is absent]',
    async () => {
      const phones = telcellTracks();
      const compared = await Promise.all(
        pairsOf(phones).map(async (pair) => ({
          ...pair,
          ...(await compareUse(phones.get(pair.a)!, phones.get(pair.b)!)),
        })),
      );
      for (const by of [
        (one: (typeof compared)[0]) => one.distances!.median,
        (one: (typeof compared)[0]) => one.rarest!.meters!,
      ]) {
        const first = compared.toSorted((x, y) => by(x) - by(y)).slice(0, 10);
        expect(first.filter(({ isOneUser }) => isOneUser)).toHaveLength(10);
      }
    },
  );

  it.skipIf(!hasTracks)(
    'with reference pairs gives a bounded ratio with its cost, propositions, assumptions and plot [skipped when ../shared/data/telcell is absent]',
    async () => {
      const phones = telcellTracks();
      const owners = [...new Set([...phones.keys()].map(ownerOf))].slice(1);
      const reference = owners.map(
        (owner): ReferencePair => ({ a: phones.get(`${owner}-1`)!, b: phones.get(`${owner}-2`)! }),
      );
      const found = await compareUse(phones.get('O01-1')!, phones.get('O01-2')!, { reference });
      const ratio = found.likelihoodRatio!;
      expect(ratio.log10).toBeGreaterThan(0.5);
      expect(ratio.log10).toBeLessThanOrEqual(ratio.bounds[1]);
      expect(ratio.cllr).toBeLessThan(0.5);
      expect(ratio.cllr).toBe(logRatioCost(ratio.calibration));
      expect(ratio.propositions[0]).toMatch(/One person used both/);
      const picture = found[jupyterDisplay]()['image/svg+xml']!;
      expect(picture).toMatch(/^<svg.*Cllr 0\.\d\d/);
      const said = found.toText();
      expect(said).toMatch(/consistent with the area/);
      expect(said).not.toMatch(/\bwas at\b|probability that/);
      const apart = await compareUse(phones.get('O01-1')!, phones.get('O02-1')!, { reference });
      expect(apart.likelihoodRatio!.log10).toBeLessThan(0);
    },
  );
});

const PYTHON = process.env.RINGTRACE_PYTHON ?? 'python3';
const LIR = `
import json, sys, warnings
warnings.filterwarnings('ignore')
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from lir.algorithms.kde import KDECalibrator
from lir.algorithms.bayeserror import elub
given = json.load(sys.stdin)
X = np.array(given['same'] + given['different']).reshape(-1, 1)
y = np.array([1] * len(given['same']) + [0] * len(given['different']))
scaler = StandardScaler().fit(X)
model = LogisticRegression(tol=1e-9).fit(scaler.transform(X), y)
odds = lambda x: model.decision_function(scaler.transform(x)) / np.log(10)
kde = KDECalibrator(bandwidth=1.0).fit(odds(X), y)
low, high = elub(kde.transform(odds(X)), y)
tried = kde.transform(odds(np.array(given['tried']).reshape(-1, 1)))
print(json.dumps({'bounds': [low, high], 'ratios': list(np.clip(tried, low, high))}))
`;
const hasLir = (() => {
  try {
    execFileSync(PYTHON, ['-c', 'import lir, sklearn'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('calibrate', () => {
  it.skipIf(!hasLir)(
    "agrees with Python's lir within .05 of log10 on the same training pairs [skipped where RINGTRACE_PYTHON or python3 has no lir]",
    () => {
      const rng = createRng(3);
      for (const [sameCount, differentCount, apart] of [
        [60, 400, 30],
        [400, 1500, 60],
        [20, 20, 5],
      ] as const) {
        const same = Array.from({ length: sameCount }, () => 12 * rng.next() ** 2);
        const different = Array.from({ length: differentCount }, () => apart * (rng.next() + rng.next()));
        const tried = [0, 1, 3, 8, 15, 30, 60, 120];
        const input = JSON.stringify({ same, different, tried });
        const theirs = JSON.parse(execFileSync(PYTHON, ['-c', LIR], { input, encoding: 'utf8' }));
        const ours = calibrate(same, different);
        for (const [i, bound] of ours.bounds.entries()) expect(Math.abs(bound - theirs.bounds[i])).toBeLessThan(0.05);
        for (const [i, x] of tried.entries())
          expect(Math.abs(ours.logRatioOf(x) - theirs.ratios[i]), `at ${x}`).toBeLessThan(0.05);
      }
    },
  );

  it('bounds ratios where the reference no longer supports them: a few pairs carry little', () => {
    const few = calibrate([1, 2, 3], [50, 60, 70]);
    // Three pairs of two users cannot bear out more than 1 in 4.
    expect(few.bounds[1]).toBeLessThanOrEqual(Math.log10(4) + 0.01);
    expect(few.bounds[0]).toBeGreaterThanOrEqual(-Math.log10(4) - 0.01);
    expect(few.logRatioOf(0)).toBe(few.bounds[1]);
  });
});
