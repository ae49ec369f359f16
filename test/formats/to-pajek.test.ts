import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { analyzeCase } from '../../src/analysis/index.ts';
import { readCase } from '../../src/case/index.ts';
import { toPajek } from '../../src/formats/index.ts';
import type { CaseLink } from '../../src/model/index.ts';
import { paint } from '../../src/view/index.ts';
import { emptyFindings, hostileFindings, smallFindings } from '../report/findings-fixture.ts';

const link = (source: string, target: string, kind: string, directed: boolean, strength: number): CaseLink => ({
  id: `${source}-${target}-${kind}`,
  source,
  target,
  kind,
  directed,
  strength,
});
const LINKS = [
  link('7', 'P 2', 'call', true, 2),
  link('P 2', '7', 'call', true, 1),
  link('7', 'P 2', 'kinship', false, 1),
  link('P3', 'P 2', 'payment', true, 0.1),
  link('P3', `O'Neil "X"`, 'meeting', false, 1),
];

/** What a reader of Python sees: ids, and source, target, strength, kind. */
const READERS = {
  networkx: `
import sys, json, networkx
g = networkx.parse_pajek(sys.stdin.read())
print(json.dumps([sorted(g.nodes), [[a, b, d['weight'], d.get('l')] for a, b, d in g.edges(data=True)], g.is_directed()]))`,
  igraph: `
import sys, json, igraph, tempfile
with tempfile.NamedTemporaryFile('w', suffix='.net') as f:
    f.write(sys.stdin.read()); f.flush()
    g = igraph.Graph.Read_Pajek(f.name)
ids = g.vs['id'] if 'id' in g.vs.attributes() else g.vs['name']
print(json.dumps([sorted(ids), [[ids[e.source], ids[e.target], e['weight'], e['label'] if 'label' in g.es.attributes() else None] for e in g.es], g.is_directed()]))`,
};
const pythonWith = (name: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((python) => spawnSync(python, ['-c', `import ${name}`]).status === 0);

describe('toPajek', () => {
  it('is read back: the same people, kinds, directions and strengths', async () => {
    const findings = await analyzeCase(LINKS, { draws: 0, workers: 1 });
    const { links, rejected } = await readCase([{ name: 'case.net', data: toPajek(findings) }]);
    expect(rejected).toEqual([]);
    const told = ({ source, target, kind, directed, strength }: CaseLink): string =>
      [...(directed ? [source, target] : [source, target].sort()), kind, directed, strength].join(' ');
    const quoted = LINKS.map(told).map((text) => text.replaceAll('"', "'"));
    expect(links.map(told).sort()).toEqual(quoted.sort());
  });

  it('has places in the unit square, and none where nothing was drawn', () => {
    const findings = smallFindings();
    const places = [...toPajek(findings, { drawing: paint(findings) }).matchAll(/^\d+ ".*" (\S+) (\S+) 0\.5000$/gm)];
    expect(places).toHaveLength(13);
    const numbers = places.flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([0, 1]);
    expect(toPajek(findings)).toMatch(/^1 "P01"$/m);
  });

  it('keeps to its lines under any ids, and says so where nobody is left', () => {
    const lines = toPajek(hostileFindings()).trimEnd().split('\n');
    expect(lines.slice(3, 16).every((line) => /^\d+ "[^"\n]*"$/.test(line))).toBe(true);
    expect(lines).toHaveLength(3 + 13 + 1 + 18);
    expect(toPajek(emptyFindings())).toMatch(/^% .*\n\*Network ringtrace\n\*Vertices 0\n$/);
  });

  describe.each(Object.entries(READERS))('%s', (name, script) => {
    const python = pythonWith(name);
    it.skipIf(!python)(`reads it (skipped without ${name})`, () => {
      const findings = smallFindings();
      const input = toPajek(findings, { drawing: paint(findings) });
      const [ids, edges] = JSON.parse(execFileSync(python!, ['-c', script], { input, encoding: 'utf8' })) as [
        string[],
        [string, string, number, string][],
      ];
      expect(ids).toEqual(findings.ranking.map(({ person }) => person).sort());
      const told = (rows: readonly (readonly [string, string, number])[]): string[] =>
        rows.map(([a, b, strength]) => [...[a, b].sort(), strength].join(' ')).sort();
      expect(told(edges.map(([a, b, strength]) => [a, b, strength]))).toEqual(
        told(findings.ties.map(({ source, target, strength }) => [source, target, strength])),
      );
    });
  });
});
