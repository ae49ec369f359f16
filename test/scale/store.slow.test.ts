import { readLinks, readPeople } from 'ringtrace';
import { type CaseStore, extractCase, type LinksAdded } from 'ringtrace/scale';
import { afterEach, describe, expect, it } from 'vitest';
import { callRows } from './call-rows.ts';
import { CELLS } from './cells.ts';
import { ENGINES } from './engines.ts';
import { foldedByHand } from './folded-by-hand.ts';

for (const engine of ENGINES)
  describe.skipIf(!engine.isHere)(`a store on ${engine.name}`, () => {
    let store: CaseStore;
    afterEach(() => store.close());
    const opened = async (rows: readonly object[]): Promise<LinksAdded> => {
      store = await engine.open();
      return await store.add(rows, { name: 'rows' });
    };

    it('keeps and rejects the rows that the reading room does, for the same reasons', async () => {
      const rows = CELLS.map((cells, i) => ({ source: `A${i}x`, target: `B${i}`, ...cells }));
      const reading = readLinks(rows);
      const added = await opened(rows);
      expect(added.rows).toBe(rows.length);
      expect(added.kept + added.rejected).toBe(rows.length);
      expect(added.kept).toBe(reading.links.length);
      const reasons = new Map<string, number>();
      const seen = new Set<number>();
      for (const { row, code, kept } of reading.issues) {
        if (kept || seen.has(row)) continue;
        seen.add(row);
        reasons.set(code, (reasons.get(code) ?? 0) + 1);
      }
      if (reading.passedOver) reasons.set('nobody', reading.passedOver);
      expect([...added.reasons].sort()).toEqual([...reasons].sort());
      const ends = [...new Set(reading.links.flatMap(({ source, target }) => [source, target]))];
      const found = await extractCase(store, { seeds: ends, steps: 1 });
      const told = ({ id: _, ...link }: (typeof found.links)[number]) => JSON.stringify(link);
      const asked = reading.links.filter(({ kind }) => kind !== 'presence');
      expect(found.links.map(told).sort()).toEqual(asked.map(told).sort());
    });

    it('reads each cell by itself as the reading room reads it', async () => {
      for (const cells of CELLS.filter((_, i) => i % 4 === 0)) {
        const row = { source: 'S1', target: 'T2', ...cells };
        const { links } = readLinks([row]);
        const added = await opened([row]);
        expect([cells, added.kept]).toEqual([cells, links.length]);
        await store.close();
      }
      await opened([]);
    });

    it('hands out links as they were read with the options of their rows', async () => {
      const rows = [
        {
          source: 'A1',
          target: 'B1',
          at: '05/01/2031',
          weight: '1.234,5',
          amount: '7,50',
          event: 'E1',
          directed: 'yes',
          id: 'L9',
        },
        {
          source: 'A1',
          target: 'C1',
          at: '2031-01-05T10:00:00Z',
          weight: '2',
          report: 'R1',
          informant: 'I2',
          id: 'L10',
        },
      ];
      const options = { dateOrder: 'day-first', decimal: 'comma' } as const;
      store = await engine.open();
      await store.add(rows, { name: 'rows', ...options });
      const { links, issues } = await extractCase(store, { seeds: ['A1'] });
      expect(issues).toEqual([]);
      expect(links).toEqual(readLinks(rows, options).links);
    });

    it('folds links into the ties that a slow fold finds', async () => {
      const rows = callRows(2000, 150, 7);
      await opened(rows);
      const byHand = foldedByHand(rows);
      const { ties, people, links } = await store.foldTies();
      expect([ties, people, links]).toEqual([byHand.ties.size, byHand.people.size, rows.length]);
      const most = await store.degrees({ top: 20 });
      const expected = [...byHand.people]
        .map(([person, friends]) => ({ person, degree: friends.size }))
        .sort((a, b) => b.degree - a.degree || (a.person < b.person ? -1 : 1))
        .slice(0, 20);
      expect(most.map(({ person, degree }) => ({ person, degree }))).toEqual(expected);
      expect(most[0]!.links).toBe(
        rows.filter(({ caller, callee }) => [caller, callee].includes(most[0]!.person)).length,
      );
    });

    it('folds the links of a window and of kinds alone, undated ones left out', async () => {
      await opened([
        { source: 'A1', target: 'B1', kind: 'call', at: '2031-01-05' },
        { source: 'A1', target: 'B1', kind: 'call', at: '2031-02-05T10:00:00Z' },
        { source: 'B1', target: 'C1', kind: 'payment', at: '2031-02-28T23:59:59+02:00' },
        { source: 'C1', target: 'D1', kind: 'call' },
        { source: 'D1', target: 'E1', kind: 'presence', at: '2031-02-05' },
      ]);
      expect(await store.foldTies()).toEqual({ ties: 3, people: 4, links: 4 });
      expect(await store.foldTies({ window: ['2031-02', '2031-02'] })).toEqual({ ties: 2, people: 3, links: 2 });
      expect(await store.foldTies({ window: ['2031-01', '2031-02'], kinds: ['call'] })).toEqual({
        ties: 1,
        people: 2,
        links: 2,
      });
      expect(await store.foldTies({ kinds: ['presence'] })).toEqual({ ties: 1, people: 2, links: 1 });
      expect(await store.foldTies({ kinds: [] })).toEqual({ ties: 0, people: 0, links: 0 });
    });

    it('finds components and cores that the reading in memory finds', async () => {
      const rows = callRows(400, 300, 3);
      await opened(rows);
      const byHand = foldedByHand(rows);
      const { count, sizes, partOf, numberOf } = await store.components();
      expect(sizes).toEqual(byHand.componentSizes());
      expect(count).toBe(sizes.length);
      const [first, second] = [...byHand.ties.keys()][0]!.split(' ');
      expect(partOf[(await numberOf(first!))!]).toBe(partOf[(await numberOf(second!))!]);
      expect(await numberOf("O'Neil \\ nobody")).toBeUndefined();
      for (const k of [1, 2, 3]) expect(await store.core(k)).toEqual(byHand.core(k));
    });

    it('takes a case out around seeds, and says what was cut and why', async () => {
      const spokes = Array.from({ length: 12 }, (_, i) => ({ source: 'H1', target: `S${i + 10}` }));
      await opened([
        { source: 'P1', target: 'P2' },
        { source: 'P2', target: 'P3' },
        { source: 'P3', target: 'P4' },
        { source: 'P1', target: 'H1' },
        { source: 'P1', target: 'M1' },
        { source: 'M1', target: 'Q1' },
        ...spokes,
      ]);
      const people = readPeople([{ id: 'M1', category: 'migrant' }]).people;
      const found = await extractCase(store, { seeds: ['P1', 'nobody here'], steps: 2, maxDegree: 5, people });
      expect(found.links.map(({ source, target }) => source + target).sort()).toEqual(['P1H1', 'P1P2', 'P2P3']);
      expect(found.unknownSeeds).toEqual(['nobody here']);
      expect(found.reachedAt).toEqual([1, 3, 4]);
      expect(found.cut).toEqual({ protectedPeople: 1, hubs: 1, noRoom: 0, beyond: 1 });
      expect(JSON.stringify(found)).not.toContain('M1');
      const small = await extractCase(store, { seeds: ['P1'], steps: 2, maxPeople: 2, people });
      expect([small.peopleCount, small.cut.noRoom]).toEqual([2, 1 + spokes.length]);
      await expect(extractCase(store, { seeds: ['M1'], people })).rejects.toMatchObject({ code: 'protected-person' });
      await expect(extractCase(store, { seeds: ['m-1'], people })).rejects.toMatchObject({ code: 'protected-person' });
      await expect(extractCase(store, { seeds: [] })).rejects.toMatchObject({ code: 'invalid-option' });
    });

    it('adds nothing twice under one name', async () => {
      const first = await opened([
        { source: 'A1', target: 'B1' },
        { source: 'A1', target: 'unknown' },
      ]);
      expect(first).toMatchObject({ rows: 2, kept: 1, rejected: 1, wasThere: false });
      const again = await store.add([{ source: 'A1', target: 'B1' }], { name: 'rows' });
      expect(again).toEqual({ ...first, wasThere: true });
      await store.add(
        [
          { source: 'A1', target: 'B1' },
          { source: 'B1', target: 'C9' },
        ],
        { name: 'more' },
      );
      expect(await store.foldTies()).toEqual({ ties: 2, people: 3, links: 3 });
    });

    it('adds all of a file or none of it, and goes on after what is wrong', async () => {
      await opened([{ source: 'A1', target: 'B1' }]);
      async function* broken() {
        yield { source: 'C1', target: 'D1' };
        throw new Error('the tape ends');
      }
      await expect(store.add(broken(), { name: 'tape' })).rejects.toThrow('the tape ends');
      expect(await store.foldTies()).toEqual({ ties: 1, people: 2, links: 1 });
      await expect(store.add([{ a: 1, b: 2 }], { name: 'odd' })).rejects.toMatchObject({ code: 'unknown-column' });
      await expect(store.add([{ source: 'A1', target: 'B1' }])).rejects.toMatchObject({ code: 'invalid-option' });
      expect(await store.add([{ source: 'C1', target: 'D1' }], { name: 'tape' })).toMatchObject({ kept: 1 });
      expect(await store.foldTies()).toEqual({ ties: 2, people: 4, links: 2 });
    });

    it('finds who was in the same rare hours of a cell', async () => {
      const seen = (source: string, cell: string, at: string) => ({ source, target: 'Z99', cell, at });
      await opened([
        seen('A1', 'C7', '2031-01-05T10:05:00Z'),
        seen('B2', 'C7', '2031-01-05T10:59:00Z'),
        seen('A1', 'C8', '2031-01-06T03:00:00Z'),
        seen('B2', 'C8', '2031-01-06T03:10:00Z'),
        seen('D4', 'C8', '2031-01-06T04:00:00Z'),
        ...Array.from({ length: 30 }, (_, i) => seen(`X${i}`, 'C1', '2031-01-05T10:05:00Z')),
        ...Array.from({ length: 30 }, (_, i) => seen(`X${i}`, 'C1', '2031-01-05T11:05:00Z')),
      ]);
      expect(await store.cellHours()).toEqual([{ left: 'A1', right: 'B2', hours: 2 }]);
      expect(await store.cellHours({ maxPeople: 30, limit: 1000 })).toHaveLength(1 + (30 * 29) / 2);
    });

    it('pairs records that share a rare value', async () => {
      await opened([]);
      const common = Array.from({ length: 6 }, (_, i) => ({ record: `R${i}`, key: 'born 1984' }));
      const keys = [
        ...common,
        { record: 'R1', key: 'phone 77' },
        { record: 'R0', key: 'phone 77' },
        { record: 'R0', key: 'phone 77' },
      ];
      const pairs = [];
      for await (const pair of store.blockingPairs(keys, 5)) pairs.push(pair);
      expect(pairs).toEqual([{ left: 'R0', right: 'R1', keys: 1 }]);
      const all = [];
      for await (const pair of store.blockingPairs(keys)) all.push(pair);
      expect(all).toHaveLength(15);
      expect(all[0]).toEqual({ left: 'R0', right: 'R1', keys: 2 });
    });
  });
