import { describe, expect, it } from 'vitest';
import type { EligibleId } from '../../src/model/index.ts';
import { writeReport } from '../../src/report/index.ts';
import { emptyFindings, insufficientFindings, smallFindings } from './findings-fixture.ts';

describe('writeReport', () => {
  it('prints as many leads and positions as asked, and says how many there are', () => {
    const report = writeReport(smallFindings(), { top: 2 });
    expect(report.leads.map(({ lead }) => lead.person)).toEqual(['P01', 'P02']);
    expect(report.positions).toHaveLength(2);
    expect([report.leadCount, report.rankedCount]).toEqual([3, 13]);
  });

  it('holds no lead and no position when data are insufficient', () => {
    const report = writeReport(insufficientFindings());
    expect([report.leads, report.positions, report.leadCount]).toEqual([[], [], 0]);
    expect(report.headline).toMatch(/^Insufficient data/);
  });

  it('says on which sources a lead rests, and is silent where that was not computed', () => {
    expect(writeReport(smallFindings()).leads.map(({ restsOn }) => restsOn)).toEqual([
      'Rests on reports R12 and R22 together: without them, this person is no longer among the first 3.',
      'Rests on report R17 alone: without it, this person is no longer among the first 3.',
      null,
    ]);
  });

  it('gives each lead the links its reasons cite, in order of time', () => {
    const { evidence } = writeReport(smallFindings()).leads[0]!;
    expect(evidence.map(({ id, at }) => `${id} ${at}`)).toEqual([
      'L01 2008-01-04',
      'L02 2008-01-09',
      'L03 2008-01-17',
      'L10 2008-04-02',
    ]);
  });

  it('leaves out cited links that touch somebody who is not ranked', () => {
    const findings = smallFindings();
    const [first, ...others] = findings.evidence;
    const leaking = { ...findings, evidence: [{ ...first!, target: 'M1' }, ...others] };
    expect(JSON.stringify(writeReport(leaking).leads)).not.toContain('M1');
  });

  it('counts the rows set aside by reason', () => {
    expect(writeReport(smallFindings()).setAside).toEqual([
      { code: 'self-link', rowCount: 1 },
      { code: 'unreadable-time', rowCount: 1 },
    ]);
  });

  it('says plainly when a ranking holds no lead', () => {
    expect(writeReport({ ...smallFindings(), leads: [] }).headline).toContain('nobody');
  });

  it('speaks of one person in the singular', () => {
    const findings = smallFindings();
    expect(writeReport({ ...findings, leads: findings.leads.slice(0, 1) }).headline).toContain(
      '1 of 13 ranked people has a position',
    );
  });

  it('states the error rate on known cases only when it is given', () => {
    expect(writeReport(smallFindings()).knownCases).toBeNull();
    const knownCases = { cases: 9, precisionAtTop: 0.42, top: 10, auc: 0.854 };
    expect(writeReport(smallFindings(), { knownCases }).knownCases).toContain(
      'Of the 10 people ranked highest, 42 % were known organizers on average over 9 labelled cases',
    );
  });

  it('reports an empty case', () => {
    expect(writeReport(emptyFindings()).figures[0]).toEqual({ label: 'people in the case file', value: '0' });
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses top = %d', (top) => {
    expect(() => writeReport(smallFindings(), { top })).toThrow(
      expect.objectContaining({ code: 'invalid-option', place: 'writeReport' }),
    );
  });

  it('takes frozen findings and leaves them as they were', () => {
    const findings = deepFreeze(smallFindings());
    expect(writeReport(findings).leads[0]!.lead.person).toBe('P01' as EligibleId);
  });
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
