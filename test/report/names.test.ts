import { describe, expect, it } from 'vitest';
import {
  analyzeCase,
  type Findings,
  readLinks,
  readPeople,
  toAnx,
  toCsv,
  toCypher,
  toCytoscape,
  toFtm,
  toGexf,
  toGraphml,
  toHtml,
  toJson,
  toMarkdown,
  toText,
  writeReport,
} from '../../src/index.ts';
import { toViewerCase } from '../../src/view/index.ts';

const PAIRS = ['AB', 'BC', 'CD', 'DE', 'EF', 'FG', 'GH', 'HI', 'IJ', 'JK', 'KL', 'AE', 'AC', 'AG', 'GK', 'MA', 'MC'];
const { links } = readLinks(PAIRS.map(([source, target]) => ({ source, target })));
const { people } = readPeople(
  [...'ABCDEFGHIJKLM'].map((id) => ({
    id,
    category: id === 'M' ? 'victim' : 'suspect',
    name: id === 'M' ? 'Leila Nassarova' : `Kovač ${id}`,
  })),
);

const analyzed = (names?: 'all' | 'none'): Promise<Findings> =>
  analyzeCase(links, { people, draws: 0, workers: 1, communities: { runs: 1 }, top: 12, ...(names && { names }) });

function outputsOf(findings: Findings): Record<string, string> {
  const report = writeReport(findings);
  return {
    json: toJson(findings),
    text: toText(report),
    markdown: toMarkdown(report),
    html: toHtml(report),
    gexf: toGexf(findings),
    graphml: toGraphml(findings),
    cytoscape: toCytoscape(findings),
    cypher: toCypher(findings),
    ftm: toFtm(findings),
    anx: toAnx(findings),
    csv: toCsv(findings).people,
    viewer: JSON.stringify(toViewerCase(findings, { links, people })),
  };
}

describe('names of the files', () => {
  it('stand beside ids in every output, but those of protected people', async () => {
    for (const [name, text] of Object.entries(outputsOf(await analyzed()))) {
      expect([name, text.includes('Kovač A')]).toEqual([name, true]);
      expect([name, text.includes('Nassarova')]).toEqual([name, false]);
    }
  });

  it('stand in none with names: none', async () => {
    const findings = await analyzed('none');
    expect(findings.options.names).toBe('none');
    for (const [name, text] of Object.entries(outputsOf(findings)))
      expect([name, text.includes('Kovač'), text.includes('Nassarova')]).toEqual([name, false, false]);
  });
});
