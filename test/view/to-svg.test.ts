import { describe, expect, it } from 'vitest';
import { paint, toSvg } from '../../src/view/index.ts';
import {
  emptyFindings,
  findingsWithoutDraws,
  hostileFindings,
  insufficientFindings,
  smallFindings,
} from '../report/findings-fixture.ts';
import { parseXml } from './parse-xml.ts';

const count = (svg: string, pattern: RegExp): number => svg.match(pattern)?.length ?? 0;

describe('toSvg', () => {
  it('carries the notice, and how many leads wait for a decision where the policy asks for one', () => {
    const findings = smallFindings();
    expect(toSvg(findings)).toContain('A lead, not a finding.');
    expect(toSvg(findings)).not.toContain('Not reviewed');
    const led = { ...findings, options: { ...findings.options, policy: 'led' as const } };
    expect(toSvg(led)).toContain('Not reviewed: nobody has decided on 3 leads of it.');
  });

  it('names the leads and nobody else', () => {
    const svg = toSvg(smallFindings());
    expect(svg.match(/P\d\d/g)).toEqual(['P01', 'P02', 'P03']);
  });

  it('draws a dot per person, a hull per community, a ring and a halo per lead', () => {
    const svg = toSvg(smallFindings()).split('communities</text>')[0]!;
    expect(count(svg, /<circle/g)).toBe(13 + 3 + 3);
    expect(count(svg, /fill="var\(--paper, #fff\)"/g)).toBe(3);
    expect(count(svg, /stroke-linejoin="round" opacity/g)).toBe(2);
  });

  it('makes a ring as wide as the rank is unsure', () => {
    const svg = toSvg(smallFindings());
    // P01 spans 1 of 12 ranks, P02 3, P03 4: 1.5 + 5.5 x share.
    expect(svg.match(/fill="none" stroke="currentColor" stroke-width="([\d.]+)"/g)?.slice(0, 3)).toEqual([
      'fill="none" stroke="currentColor" stroke-width="2"',
      'fill="none" stroke="currentColor" stroke-width="2.9"',
      'fill="none" stroke="currentColor" stroke-width="3.3"',
    ]);
  });

  it('does not speak of sure ranks when there were no draws', () => {
    expect(toSvg(findingsWithoutDraws())).not.toContain('unsure');
  });

  it('names nobody when data are insufficient', () => {
    expect(toSvg(insufficientFindings())).not.toMatch(/P\d\d/);
  });

  it('says how many protected people are not drawn', () => {
    expect(toSvg(smallFindings())).toContain('9 protected people are counted, not drawn');
  });

  it('speaks of protected people and of scores only where there are any', () => {
    const findings = smallFindings();
    const open = { ...findings, network: { ...findings.network, protected: 0 } };
    expect(toSvg(open)).not.toContain('protected');
    expect(toSvg(open)).toContain('larger: higher score');
    expect(toSvg(insufficientFindings())).not.toContain('higher score');
  });

  it('has an accessible name and description', () => {
    const root = parseXml(toSvg(smallFindings(), { title: 'Harbor & quay' }));
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-label')).toBe('Harbor & quay');
    expect(root.getElementsByTagName('desc')[0]!.textContent).toContain('13 people, 18 ties');
  });

  it('stays well-formed under hostile ids and draws no markup of theirs', () => {
    const svg = toSvg(hostileFindings());
    expect(parseXml(svg).getElementsByTagName('script').length).toBe(0);
    expect(svg).not.toContain('<img');
  });

  it('draws the same from a drawing given as from none', () => {
    const findings = smallFindings();
    expect(toSvg(findings, { drawing: paint(findings) })).toBe(toSvg(findings));
  });

  it('draws an empty case', () => {
    expect(parseXml(toSvg(emptyFindings())).tagName).toBe('svg');
  });
});
