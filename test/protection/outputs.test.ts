import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { WRITERS } from '../../src/cli/export-writers.ts';
import {
  type AnalyzeCaseOptions,
  analyzeCase,
  type CaseLink,
  type Findings,
  type Person,
  readLinks,
  readPeople,
  toCsv,
  toHtml,
  toJson,
  toLinksCsv,
  toMarkdown,
  toText,
  writeReport,
} from '../../src/index.ts';
import { toDocx, toXlsx } from '../../src/io/index.ts';
import { paint, toSvg } from '../../src/view/index.ts';
import { packedIn } from './run-command.ts';

/** A ring of twelve with a protected person in the middle of it, who is spoken of in every text there is. */
const PAIRS = ['AB', 'BC', 'CD', 'DE', 'EF', 'FG', 'GH', 'HI', 'IJ', 'JK', 'KL', 'AE', 'AC', 'AG', 'GK'];
const texts = (who: string): object => ({
  report: `Statement of ${who}`,
  informant: who,
  handling: `for the eyes of ${who} only`,
  case: `case of ${who}`,
  event: `birthday of ${who}`,
});
const linkRows = (who: string): Record<string, unknown>[] => [
  ...PAIRS.map((pair, i) => ({
    id: i === 0 ? `call of ${who}` : `L${i}`,
    source: `X${pair[0]}1`,
    target: `X${pair[1]}1`,
    kind: i === 3 ? `seen by ${who}` : 'call',
    ...(i % 3 === 0 ? texts(who) : { report: `R${i}` }),
  })),
  ...['A', 'C', 'E', 'G', 'K', 'L', 'B', 'D'].map((letter) => ({
    source: who,
    target: `X${letter}1`,
    kind: 'call',
    report: 'R9',
  })),
];
const OTHERS = [...'ABCDEFGHIJKL'].map((letter) => ({ id: `X${letter}1`, category: 'suspect', group: 'north' }));

/** The texts of all files in a ZIP. */
function textOf(zip: Uint8Array): string {
  const files = packedIn(Buffer.from(zip));
  if (files.length === 0) throw new Error('no ZIP');
  return files.map(([, text]) => text).join('\n');
}

/** Everything that is handed over of findings, each as text. */
async function outputs(
  findings: Findings,
  links: readonly CaseLink[],
  people: readonly Person[],
  who: string,
): Promise<Record<string, string>> {
  const report = writeReport(findings, {
    title: `The case of ${who}`,
    author: `friend of ${who}`,
    unit: `unit that looks for ${who}`,
    reviewer: who,
    madeOn: `birthday of ${who}`,
    handling: `not for ${who}`,
    expires: `when ${who} says so`,
  });
  const drawing = paint(findings);
  const options = { drawing, links, runId: report.runId };
  const shown = findings as unknown as Record<string, (() => unknown) | undefined>;
  const written = Object.fromEntries(Object.entries(WRITERS).map(([name, write]) => [name, write(findings, options)]));
  return {
    json: toJson(findings),
    text: toText(report),
    markdown: toMarkdown(report),
    html: toHtml(report, { drawing }),
    svg: toSvg(findings, { drawing }),
    ...written,
    csv: Object.values(toCsv(findings, options)).join(),
    links: toLinksCsv(links, { people }),
    pseudonyms: toLinksCsv(links, { people, includeProtectedAsPseudonyms: '9f2c81d4e7a06b35c1d8' }),
    docx: textOf(await toDocx(report)),
    xlsx: textOf(await toXlsx(report)),
    display: String(shown.toMarkdown?.() ?? '') + String(shown.toHtml?.() ?? '') + String(findings),
  };
}

const options: AnalyzeCaseOptions = { draws: 0, workers: 1, communities: { runs: 1 }, top: 12 };

describe('no output names a protected person', () => {
  const ways: readonly [way: string, who: string, people: readonly object[]][] = [
    ['by category', 'VQ77', [{ id: 'VQ77', category: 'victim' }]],
    ['by another spelling of the id', 'VQ77', [{ id: 'vq-77', category: 'migrant' }]],
    ['by role', 'VQ77', [{ id: 'VQ77', role: 'passenger' }]],
    ['by remark beside a suspect', 'VQ77', [{ id: 'VQ77', category: 'suspect', remark: 'wife of the driver' }]],
    ['by a category that nobody can read', 'VQ77', [{ id: 'VQ77', category: '??' }]],
    ['by name', 'Leila Nassarova', [{ id: 'M1', name: 'Nassarova, Leila', category: 'witness' }]],
    ['by a telephone number', '+385911110077', [{ id: '0911110077', category: 'victim' }]],
    ['by a name in Arabic', 'ليلى نصار', [{ id: 'لیلی نصار', category: 'migrant' }]],
    ['by a name in Chinese', '张伟文', [{ id: 'M1', name: '张伟文', category: 'migrant' }]],
  ];
  it.each(ways)('%s', async (_, who, rows) => {
    const { links, issues } = readLinks(linkRows(who));
    const { people, issues: more } = readPeople([...OTHERS, ...rows]);
    const findings = await analyzeCase(links, {
      ...options,
      people,
      issues: [...issues, ...more],
      caseId: `Case ${who}`,
      legalBasis: `as ${who} said`,
    });
    expect(findings.verdict).toBe('ranked');
    const drawn = await analyzeCase(links, { ...options, people, draws: 20 });
    expect(toJson(drawn)).not.toContain(who);
    const named = Object.entries(await outputs(findings, links, people, who)).filter(([, text]) => text.includes(who));
    expect(named.map(([name]) => name)).toEqual([]);
  });

  it('by standing as a passenger or a guest', async () => {
    const rows = [...linkRows('VQ77'), { source: 'XA1', target: 'VQ77', kind: 'shelter' }];
    const { links } = readLinks(rows);
    const { people } = readPeople(OTHERS);
    const findings = await analyzeCase(links, { ...options, people });
    const named = Object.entries(await outputs(findings, links, people, 'VQ77')).filter(([, text]) =>
      text.includes('VQ77'),
    );
    expect(named.map(([name]) => name)).toEqual([]);
  });

  it('however the tables of a case write them: names of files and columns included', async () => {
    const csv = (rows: readonly Record<string, unknown>[]): string => {
      const head = [...new Set(rows.flatMap(Object.keys))];
      return [head, ...rows.map((row) => head.map((name) => `"${row[name] ?? ''}"`))]
        .map((cells) => cells.join(','))
        .join('\n');
    };
    const reading = await readCase([
      {
        name: 'interview of VQ77.csv',
        data: csv(
          linkRows('VQ77')
            .map((row): Record<string, unknown> => ({ ...row, time: '31.31.2031' }))
            .concat(linkRows('VQ77')),
        ),
      },
      { name: 'people.csv', data: csv([...OTHERS, { id: ' vq77', category: 'Opfer' }]) },
    ]);
    const findings = await analyzeCase(reading.links, { ...options, people: reading.people, issues: reading.issues });
    expect(findings.issues.length).toBeGreaterThan(0);
    const named = Object.entries(await outputs(findings, reading.links, reading.people, 'VQ77')).filter(([, text]) =>
      text.includes('VQ77'),
    );
    expect(named.map(([name]) => name)).toEqual([]);
  });
});
