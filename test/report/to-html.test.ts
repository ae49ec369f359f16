import { describe, expect, it } from 'vitest';
import { NOTICE } from '../../src/model/index.ts';
import { HTML_STYLE } from '../../src/report/html/style.ts';
import { htmlPieces, toHtml, writeReport } from '../../src/report/index.ts';
import { paint, toSvg } from '../../src/view/index.ts';
import { parseXml, type XmlElement } from '../view/parse-xml.ts';
import {
  emptyFindings,
  findingsWithoutDraws,
  HOSTILE_IDS,
  hostileFindings,
  insufficientFindings,
  smallFindings,
} from './findings-fixture.ts';
import { largeFindings } from './large-findings.ts';

/** The page as a tree: void elements closed, so that an XML parser can check that everything else is balanced. */
function parsePage(html: string): XmlElement {
  return parseXml(html.replace('<!doctype html>', '').replace(/<meta ([^>]*)>/g, '<meta $1/>'));
}

const all = (root: XmlElement, name: string): XmlElement[] => Array.from(root.getElementsByTagName(name));

const CASES = [
  ['a small case', smallFindings()],
  ['no draws', findingsWithoutDraws()],
  ['insufficient data', insufficientFindings()],
  ['an empty case', emptyFindings()],
  ['hostile ids', hostileFindings()],
  ['500 people', largeFindings(500)],
] as const;

describe.each(CASES)('toHtml of %s', (_, findings) => {
  const html = toHtml(findings, { title: 'A <b>bold</b> title' });
  const page = parsePage(html);

  it('is balanced, and loads and runs nothing', () => {
    for (const name of ['script', 'img', 'link', 'iframe', 'object', 'form', 'b:script'])
      expect(all(page, name)).toEqual([]);
    expect(html).not.toMatch(/(?:src|href)="(?!#)|url\(|@import/);
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]* on\w+=/);
  });

  it('has one h1, sections headed by h2, and no level of heading left out', () => {
    expect(all(page, 'h1').map(({ textContent }) => textContent)).toEqual(['A <b>bold</b> title']);
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('has a caption and scoped headers in every table, and a name for every picture', () => {
    const captions = html.matchAll(/<p[^>]* class="caption">([^<]+)<\/p><div [^>]*><table aria-label="([^"]+)">/g);
    const named = [...captions].map(([, caption, label]) => [caption, caption === label]);
    expect(named).toEqual(named.map(([caption]) => [caption, true]));
    expect(named).toHaveLength(all(page, 'table').length);
    for (const header of all(page, 'th')) expect(header.getAttribute('scope')).toMatch(/^(?:row|col)$/);
    for (const svg of all(page, 'svg')) {
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.getAttribute('aria-label')).not.toBe('');
    }
  });

  it('has unique ids, and every link leads to one of them', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });
});

describe('toHtml', () => {
  it('shows each lead with a waterfall, its reasons and its evidence with grades', () => {
    const leads = all(parsePage(toHtml(smallFindings())), 'article');
    expect(leads).toHaveLength(3);
    expect(all(leads[0]!, 'svg')[0]!.getAttribute('aria-label')).toBe('How the score of P01 adds up');
    expect(all(leads[0]!, 'table')).toHaveLength(1);
    const [annex] = all(parsePage(toHtml(smallFindings())), 'section').filter(
      (section) => section.getAttribute('id') === 'evidence',
    );
    expect(annex!.textContent).toContain('2008-04-02callP01 → P09R22tap-2B2');
    expect(all(leads[0]!, 'a').map((a) => a.getAttribute('href'))).toContain('#evidence-1');
  });

  it('leads from each lead to the same person in the viewer beside it, and from nowhere else', () => {
    for (const findings of [smallFindings(), hostileFindings()]) {
      const people = writeReport(findings).leads.map(({ lead }) => lead.person as string);
      const links = (html: string): string[] =>
        all(parsePage(html), 'a')
          .map((a) => a.getAttribute('href')!)
          .filter((href) => !href.startsWith('#'));
      const asked = links(toHtml(findings, { viewer: 'case.html' })).map((href) => {
        const [page, hash] = href.split('#');
        expect(page).toBe('case.html');
        return new URLSearchParams(hash).get('lead');
      });
      expect(asked).toEqual(people);
      expect(links(toHtml(findings))).toEqual([]);
    }
  });

  it('draws rank intervals only where draws were made', () => {
    expect(toHtml(smallFindings())).toContain('Rank intervals of the first places');
    expect(toHtml(findingsWithoutDraws())).not.toContain('Rank intervals of the first places');
  });

  it('draws the plane of ties and betweenness only where every ranked person has both', () => {
    const findings = smallFindings();
    const last = findings.ranking.at(-1)!;
    const { betweenness: _, ...bare } = last;
    expect(toHtml(findings)).toContain('id="plane"');
    expect(toHtml({ ...findings, ranking: [...findings.ranking.slice(0, -1), bare] })).not.toContain('id="plane"');
  });

  it('draws the network up to 400 people, and beyond that when a drawing is given', () => {
    const large = largeFindings(500);
    expect(toHtml(smallFindings())).toContain('id="network"');
    expect(toHtml(large)).not.toContain('id="network"');
    expect(toHtml(large, { drawing: paint(large) })).toContain('id="network"');
  });

  it('shows members of communities only when people may be named', () => {
    expect(toHtml(smallFindings())).toContain('<th scope="col">members</th>');
    expect(toHtml(insufficientFindings())).not.toContain('<th scope="col">members</th>');
  });

  it('carries run id, expiry and handling at the top, at the foot, and at the foot of every printed page', () => {
    const html = toHtml(smallFindings(), { expires: '2026-12-31', handling: 'P, unit 7 alone' });
    const page = parsePage(html);
    const { runId } = writeReport(smallFindings());
    const places = ['header', 'footer', 'style'].map((tag) => all(page, tag)[0]!.textContent);
    for (const text of places) {
      expect(text).toContain(runId);
      expect(text).toContain('expires 2026-12-31');
      expect(text).toContain('P, unit 7 alone');
    }
    expect(places.at(-1)).toContain(`@top-center{content:"${NOTICE}"`);
  });

  it('lets an expiry end neither the style nor a string in it', () => {
    const html = toHtml(smallFindings(), { expires: '"}</style><script>alert(1)</script>' });
    expect(all(parsePage(html), 'script')).toEqual([]);
    expect(html.split('</style>')).toHaveLength(2);
  });

  it('shortens an id of 10 kB to something readable', () => {
    const html = toHtml(hostileFindings());
    expect(html).not.toContain('x'.repeat(100));
    expect(html.length).toBeLessThan(200_000);
    expect(HOSTILE_IDS.some((id) => id.length > 10_000)).toBe(true);
  });

  it('stays under 3 MB for 5,000 people', () => {
    expect(toHtml(largeFindings(5000), { top: 100 }).length).toBeLessThan(3_000_000);
  });

  it('writes the same bytes every time', () => {
    expect(toHtml(smallFindings())).toBe(toHtml(smallFindings()));
  });

  it('keeps text readable: WCAG AA contrast in light, in dark and on paper', () => {
    const themes = [...HTML_STYLE.matchAll(/:root\{([^}]*)\}/g)].map(
      ([, tokens]) =>
        new Map([...tokens!.matchAll(/--([a-z-]+):(#[0-9a-f]+)/g)].map(([, name, color]) => [name!, color!])),
    );
    expect(themes).toHaveLength(3);
    for (const theme of themes) {
      for (const text of ['ink', 'muted', 'accent', 'warn']) {
        expect(contrast(theme.get(text)!, theme.get('paper')!)).toBeGreaterThanOrEqual(4.5);
      }
      for (const text of ['ink', 'warn']) {
        expect(contrast(theme.get(text)!, theme.get('warn-card')!)).toBeGreaterThanOrEqual(4.5);
      }
    }
    // What pictures fall back to where they stand alone.
    const fallbacks = toSvg(smallFindings()).matchAll(/fill="var\(--muted, (#[0-9a-f]+)\)"/g);
    for (const [, color] of fallbacks) expect(contrast(color!, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });
});

/** Contrast ratio as WCAG 2.2 defines it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: string): number {
  const digits = color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('the page in pieces', () => {
  it('lets events in once for every section that is made and every part that is printed, and is the same page', () => {
    const report = writeReport(largeFindings(500));
    const parts = report.sections.reduce((sum, section) => sum + section.parts.length, 0);
    const pieces = [...htmlPieces(report)];
    // The head, the foot, and of each section its making, its beginning and its end.
    expect(pieces).toHaveLength(2 + 3 * report.sections.length + parts);
    expect(pieces.every((piece) => piece.split('<h2').length <= 2)).toBe(true);
    expect(pieces.join('')).toBe(toHtml(report));
  });
});
