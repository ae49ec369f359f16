import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jsonPieces, runId, toJson } from '../../src/report/index.ts';
import { emptyFindings, hostileFindings, insufficientFindings, smallFindings } from './findings-fixture.ts';

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('toJson', () => {
  it.each([
    ['a small case', smallFindings()],
    ['hostile ids', hostileFindings()],
    ['an empty case', emptyFindings()],
  ])('gives the findings back when read: %s', (_, findings) => {
    expect(JSON.parse(toJson(findings))).toEqual(findings);
  });

  it('writes the same bytes whatever order the keys were set in', () => {
    const findings = smallFindings();
    expect(toJson(reversed(findings) as typeof findings)).toBe(toJson(findings));
  });

  it('comes in pieces that do not grow with the case, and that the run is named by', () => {
    const small = smallFindings();
    expect([...jsonPieces(small)].join('')).toBe(toJson(small));
    const ranking = Array.from({ length: 3000 }, (_, i) => ({ ...small.ranking[i % 13]! }));
    const pieces = [...jsonPieces({ ...small, ranking })];
    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(80_000);
    expect(runId(small)).toBe(createHash('sha256').update(toJson(small)).digest('hex').slice(0, 16));
  });

  it('keeps the ranking for programs when data are insufficient', () => {
    expect(JSON.parse(toJson(insufficientFindings())).ranking).toHaveLength(13);
  });

  it('writes one line per person, leads under both their names, and ends in a newline', () => {
    const text = toJson(smallFindings());
    expect(text.split('\n').filter((line) => line.startsWith('    {"person"'))).toHaveLength(13 + 2 * 3);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('keeps a family called __proto__', () => {
    const findings = smallFindings();
    const [first, ...others] = findings.ranking;
    const families = JSON.parse('{"__proto__": 0.5}') as Record<string, number>;
    expect(toJson({ ...findings, ranking: [{ ...first!, families }, ...others] })).toContain(
      '"families": {"__proto__": 0.5}',
    );
  });

  it('leaves out what is undefined, as JSON.stringify does', () => {
    const findings = { ...smallFindings(), note: undefined };
    expect(toJson(findings)).toBe(toJson(smallFindings()));
  });
});

describe('runId', () => {
  it('is 16 hex digits that change with the findings', () => {
    expect(runId(smallFindings())).toMatch(/^[0-9a-f]{16}$/);
    expect(runId(smallFindings())).not.toBe(runId(insufficientFindings()));
  });
});
