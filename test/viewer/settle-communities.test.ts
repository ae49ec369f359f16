import { describe, expect, it } from 'vitest';
import { settleCommunities } from '../../examples/viewer/src/picture/settle-communities.ts';
import { createStore } from '../../examples/viewer/src/state/store.ts';

const found = (...groups: readonly string[]) => ({
  communities: groups.map((members, id) => ({ id, members: [...members] })),
});

const NONE = { collapsed: [], hiddenCommunities: [] };

describe('communities of one search, once all agree', () => {
  it('are started anew where nobody chose anything', () => {
    const store = createStore();
    store.restart({ ...store.get(), collapsed: [0, 1] });
    store.amend(
      settleCommunities({
        sketch: found('ABC', 'DEF'),
        settled: found('ABCD', 'EF', 'GHI'),
        started: { collapsed: [0, 1], hiddenCommunities: [] },
        starts: { collapsed: [0, 2], hiddenCommunities: [1] },
      }),
    );
    expect([store.get().collapsed, store.get().hiddenCommunities, store.canUndo]).toEqual([[0, 2], [1], false]);
  });

  it('leave their choice to whichever took in most of them, in what undo brings back too', () => {
    const store = createStore();
    store.restart({ ...store.get(), collapsed: [0, 1, 2] });
    store.change({ collapsed: [1, 2] });
    store.change({ collapsed: [2], hiddenCommunities: [1] });
    store.amend(
      settleCommunities({
        sketch: found('ABC', 'DEF', 'XYZ'),
        settled: found('DEXYZ', 'ABCF'),
        started: { collapsed: [0, 1, 2], hiddenCommunities: [] },
        starts: { collapsed: [0, 1], hiddenCommunities: [] },
      }),
    );
    expect([store.get().collapsed, store.get().hiddenCommunities]).toEqual([[0], [0]]);
    store.undo();
    expect([store.get().collapsed, store.get().hiddenCommunities]).toEqual([[0], []]);
    store.undo();
    expect(store.get().collapsed).toEqual([0, 1]);
  });

  it('go to the first where two took in as many, and to nobody where nobody is left', () => {
    const settle = settleCommunities({
      sketch: found('AB', 'CD'),
      settled: found('A', 'B'),
      started: NONE,
      starts: NONE,
    });
    const { collapsed } = settle({ ...createStore().get(), collapsed: [0, 1] });
    expect(collapsed).toEqual([0]);
  });
});
