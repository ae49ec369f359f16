import { describe, expect, it } from 'vitest';
import { type Findings, NOTICE } from '../../src/model/index.ts';
import { LEAD_WORDING, toHtml, toMarkdown, toText, writeReport } from '../../src/report/index.ts';
import {
  emptyFindings,
  findingsWithoutDraws,
  hostileFindings,
  insufficientFindings,
  smallFindings,
} from './findings-fixture.ts';

const RENDERERS: readonly (readonly [string, (findings: Findings) => string])[] = [
  ['toText', (findings) => toText(findings)],
  ['toMarkdown', (findings) => toMarkdown(findings)],
  ['toHtml', (findings) => toHtml(findings)],
];

describe.each(RENDERERS)('%s', (_, render) => {
  it('names every lead and says beside each that it is a lead, not a finding', () => {
    const text = render(smallFindings());
    for (const person of ['P01', 'P02', 'P03']) expect(text).toContain(person);
    expect(text.toLowerCase().split(LEAD_WORDING)).toHaveLength(3 + 1);
    expect(text).toContain(NOTICE);
  });

  it('adds the wording to a sentence that lacks it', () => {
    const findings = smallFindings();
    const leads = findings.leads.map((lead) => ({ ...lead, sentence: 'Bridges two groups' }));
    expect(
      render({ ...findings, leads })
        .toLowerCase()
        .split(LEAD_WORDING),
    ).toHaveLength(3 + 1);
  });

  it('prints no name of a ranked person when data are insufficient', () => {
    const text = render(insufficientFindings());
    expect(text).not.toMatch(/P\d\d/);
    expect(text).toContain('Insufficient data');
  });

  it('says the reasons with points that add up to the printed score', () => {
    const text = render(smallFindings());
    // (1 + .96) / 2 / 3 + (.96 + .88) / 2 / 3 + .81 / 3
    expect(text).toContain('0.903');
    for (const points of ['0.167', '0.160', '0.147', '0.270']) expect(text).toContain(points);
  });

  it('says on which sources a lead rests', () => {
    expect(render(smallFindings())).toContain('Rests on report R17 alone');
    expect(render(findingsWithoutDraws())).not.toContain('Rests on');
  });

  it('prints intervals only where draws were made', () => {
    expect(render(smallFindings())).toContain('1–4');
    expect(render(findingsWithoutDraws())).not.toMatch(/1–4|P\(top/);
  });

  it('gives protected people as a number', () => {
    expect(render(smallFindings())).toContain('protected people, counted and never scored');
  });

  it('prints an empty case', () => {
    expect(render(emptyFindings())).toContain('Insufficient data');
  });

  it('prints the same from findings as from their report', () => {
    const findings = smallFindings();
    expect(render(findings)).toBe(render(writeReport(findings) as unknown as Findings));
  });

  it('lets no control character of the case through', () => {
    expect(render(hostileFindings()).replaceAll('\n', ' ')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('carries run, seed and formula', () => {
    const findings = smallFindings();
    const text = render(findings);
    expect(text).toContain(writeReport(findings).runId);
    expect(text).toContain('borda-of-families');
  });
});

describe('toText', () => {
  it('colors through the functions given and stays plain without', () => {
    const bold = (text: string): string => `<${text}>`;
    expect(toText(smallFindings(), { title: 'Harbor', color: { bold } })).toMatch(/^<Harbor>\n/);
    expect(toText(smallFindings(), { title: 'Harbor' })).toMatch(/^Harbor\n/);
  });
});

describe('toMarkdown', () => {
  it('keeps every table row at the width of its head, whatever the ids', () => {
    const width = (line: string): number => line.replace(/\\./g, '').split('|').length;
    const lines = toMarkdown(hostileFindings()).split('\n');
    const heads = lines.flatMap((line, index) => (/^\|( ---:? \|)+$/.test(line) ? [index - 1] : []));
    expect(heads.length).toBeGreaterThan(5);
    for (const head of heads) {
      for (let row = head; lines[row]?.startsWith('|'); row++) expect(width(lines[row]!)).toBe(width(lines[head]!));
    }
  });

  it('writes no HTML, link, code or emphasis of the case', () => {
    const text = toMarkdown(hostileFindings()).replace(/\\./g, '');
    expect(text).not.toMatch(/<|`|\]\(|\*\*c|_d_/);
  });
});
