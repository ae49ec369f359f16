import { describe, expect, it } from 'vitest';
import {
  analyzeCase,
  buildNetwork,
  compareFindings,
  describeRing,
  readLinks,
  readPeople,
  synthesizeCase,
  synthesizeRecords,
  toAnx,
  toCsv,
  toCypher,
  toCytoscape,
  toFtm,
  toGexf,
  toGraphml,
  toHtml,
  toMarkdown,
  toText,
  writeReport,
} from '../../src/index.ts';
import { toSvg, toViewerCase } from '../../src/view/index.ts';

const made = synthesizeCase({ members: 12, migrants: 4, voyages: 3, seed: 5 });
const { links } = readLinks(made.links);
const { people } = readPeople(made.people);
const findings = await analyzeCase(links, { people, draws: 0, communities: { runs: 2 } });
const sketch = { title: undefined, drawing: undefined };
const exported = { drawing: undefined, links: undefined, people: undefined, runId: undefined, expires: undefined };
const reported = {
  title: undefined,
  top: undefined,
  expires: undefined,
  author: undefined,
  unit: undefined,
  reviewer: undefined,
  madeOn: undefined,
  handling: undefined,
  knownCases: undefined,
};

describe('an option of undefined says the same as none:', () => {
  it.each<[string, () => unknown, () => unknown]>([
    ['toAnx', () => toAnx(findings), () => toAnx(findings, exported)],
    ['toCsv', () => toCsv(findings), () => toCsv(findings, exported)],
    ['toCypher', () => toCypher(findings), () => toCypher(findings, exported)],
    ['toCytoscape', () => toCytoscape(findings), () => toCytoscape(findings, exported)],
    ['toFtm', () => toFtm(findings), () => toFtm(findings, exported)],
    ['toGexf', () => toGexf(findings), () => toGexf(findings, { ...exported, version: undefined })],
    ['toGraphml', () => toGraphml(findings), () => toGraphml(findings, exported)],
    ['toSvg', () => toSvg(findings), () => toSvg(findings, sketch)],
    ['toHtml', () => toHtml(findings), () => toHtml(findings, { ...reported, drawing: undefined, viewer: undefined })],
    ['toMarkdown', () => toMarkdown(findings), () => toMarkdown(findings, reported)],
    ['toText', () => toText(findings), () => toText(findings, { ...reported, color: undefined, details: undefined })],
    ['writeReport', () => writeReport(findings).toText(), () => writeReport(findings, reported).toText()],
    [
      'toViewerCase',
      () => toViewerCase(findings),
      () => toViewerCase(findings, { name: undefined, links: undefined, people: undefined }),
    ],
    [
      'compareFindings',
      () => compareFindings(findings, findings),
      () => compareFindings(findings, findings, { names: undefined }),
    ],
    [
      'synthesizeCase',
      () => synthesizeCase(),
      () => synthesizeCase({ members: undefined, migrants: undefined, voyages: undefined, seed: undefined }),
    ],
    [
      'synthesizeRecords',
      () => synthesizeRecords({ records: 40 }),
      () => synthesizeRecords({ records: 40, seed: undefined }),
    ],
  ])('%s', (_, without, withUndefined) => {
    expect(withUndefined()).toEqual(without());
  });

  it('describeRing', async () => {
    const network = buildNetwork(links, { people });
    const told = await describeRing(network, { workers: 1 });
    expect(
      await describeRing(network, { workers: 1, replicates: undefined, groups: undefined, seed: undefined }),
    ).toEqual(told);
  });
});
