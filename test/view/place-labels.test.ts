import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/view/place-labels.ts';

const options = { width: 960, gap: 4, limit: 32, characterWidth: 8 };
const anchor = { x: 200, y: 200, radius: 5, label: 'P01' };

describe('placeLabels', () => {
  it('sets a name to the right of its dot where that is free', () => {
    expect(placeLabels([anchor], options)[0]).toMatchObject({ x: 200 + 5 + 4 + 2, isFree: true });
  });

  it('goes elsewhere rather than cover another dot', () => {
    const dots = [{ x: 222, y: 200, radius: 4 }];
    expect(placeLabels([anchor], { ...options, dots })[0]!.x).toBeLessThan(200);
  });

  it('covers no other name, and says when that cannot be', () => {
    const crowd = Array.from({ length: 12 }, () => anchor);
    const spots = placeLabels(crowd, options);
    // One name goes right, one left; above and below would touch both.
    expect(spots.map(({ isFree }) => isFree)).toEqual([true, true, ...Array.from({ length: 10 }, () => false)]);
  });
});
