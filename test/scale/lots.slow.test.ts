import { type CaseStore, extractCase } from 'ringtrace/scale';
import { describe, expect, it } from 'vitest';
import { addLinks } from '../../src/scale/add-links.ts';
import { engineOf } from '../../src/scale/open-store.ts';
import { callRows } from './call-rows.ts';
import { CELLS } from './cells.ts';
import { ENGINES } from './engines.ts';

/** Rows of every kind: plain calls, cells that the reading room reads, ids that are none. */
const calls = callRows(800, 200, 5).map(({ caller, callee, time }) => ({ source: caller, target: callee, at: time }));
const rows = [...calls, ...CELLS.map((cells, i) => ({ source: `A${i}x`, target: `B${i}`, ...cells }))];

for (const engine of ENGINES)
  describe.skipIf(!engine.isHere)(`rows with more ids than fit at once, on ${engine.name}`, () => {
    async function added(idsAtOnce: number) {
      const store: CaseStore = await engine.open();
      const { reasons, ...counts } = await addLinks({ ...engineOf(store, 'test'), idsAtOnce }, rows, { name: 'rows' });
      const ties = await store.foldTies();
      const core = await store.core(2);
      const [most] = await store.degrees({ top: 1 });
      const { links } = await extractCase(store, { seeds: [most!.person], steps: 3, maxPeople: 10_000 });
      await store.close();
      const told = links.map(({ id: _, ...link }) => JSON.stringify(link)).sort();
      return { counts, reasons: [...reasons].sort(), ties, core, most, told };
    }

    it('are numbered lot by lot with the links, ties and reasons of one go', async () => {
      const atOnce = await added(1_000_000);
      expect(atOnce.told.length).toBeGreaterThan(100);
      for (const few of [3, 50]) expect(await added(few)).toEqual(atOnce);
    });
  });
