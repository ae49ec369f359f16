import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../examples/viewer/src/case/case-view.ts';
import { startAtLead } from '../../examples/viewer/src/state/asked-lead.ts';
import { fromHash, toHash } from '../../examples/viewer/src/state/hash.ts';
import { createStore } from '../../examples/viewer/src/state/store.ts';
import { START } from '../../examples/viewer/src/state/view-state.ts';

describe('the state of the view', () => {
  it('goes back and forth, and a change after going back forgets the forth', () => {
    const store = createStore();
    store.change({ selected: 'A' });
    store.change({ selected: 'B' });
    store.undo();
    expect(store.get().selected).toBe('A');
    store.redo();
    expect(store.get().selected).toBe('B');
    store.undo();
    store.change({ leadsOnly: true });
    expect([store.canRedo, store.get().selected]).toEqual([false, 'A']);
  });

  it('takes a gesture back at once, but not two gestures', () => {
    let now = 0;
    const store = createStore(() => now);
    for (const minStrength of [1, 2, 3]) {
      now += 100;
      store.change({ minStrength }, 'strength');
    }
    now += 5000;
    store.change({ minStrength: 4 }, 'strength');
    store.undo();
    expect(store.get().minStrength).toBe(3);
    store.undo();
    expect(store.get().minStrength).toBe(0);
  });

  it('does not remember what changes nothing', () => {
    const store = createStore();
    store.change({ selected: null });
    expect(store.canUndo).toBe(false);
  });
});

describe('the address', () => {
  it('gives back what was written to it, whatever the ids', () => {
    const state = {
      ...START,
      selected: '__proto__ &=#%"',
      path: ['A', 'é'] as const,
      window: [0, 5] as const,
      without: ['R 1'],
    };
    expect(fromHash(toHash(state, 'x1'))).toEqual({ state, fingerprint: 'x1' });
  });

  it('is short at the start', () => {
    expect(toHash(START, 'x1')).toBe('#case=x1');
  });

  it.each([
    '#depth=9',
    '#window=[1]',
    '#selected=%7B%7D',
    '#colorBy=%22rank%22',
    '#hulls=1',
    '#minStrength=-1',
    '#%00=1',
    'x',
  ])('with nonsense in it starts as usual: %s', (hash) => {
    expect(fromHash(hash).state).toEqual(START);
  });
});

describe('an address that names a lead', () => {
  const people: CaseView['people'] = [{ id: 'P 7 &=#%"', category: 'suspect' }];

  it('starts with that person, however it is written, and with nobody who is not shown', () => {
    const hash = `#${new URLSearchParams([['lead', 'P 7 &=#%"']])}`;
    expect(startAtLead(hash, { people })).toEqual({ ...START, selected: 'P 7 &=#%"' });
    for (const other of ['#lead=M1', '#lead=', '', '#case=x1']) expect(startAtLead(other, { people })).toEqual(START);
  });
});
