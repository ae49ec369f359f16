import { describe, expect, it } from 'vitest';
import type { Findings, Indication } from '../../src/model/index.ts';
import { toHtml, toMarkdown, toText } from '../../src/report/index.ts';
import { smallFindings } from './findings-fixture.ts';

const indication = (speaks: boolean): Indication => ({
  signal: speaks ? 'gives-orders' : 'money-balance',
  value: 1,
  percentile: 0.9,
  speaks,
  isAct: true,
  detail: speaks ? 'gave 3 orders to 2 people <b>' : 'paid once',
  links: [],
  linkCount: 3,
});
const withIndications = (): Findings => {
  const findings = smallFindings();
  const indications = [indication(true), indication(false)];
  return { ...findings, leads: findings.leads.map((lead) => ({ ...lead, indications })) };
};

describe('what reports say of a lead', () => {
  it.each([
    ['text', toText],
    ['Markdown', toMarkdown],
    ['HTML', toHtml],
  ])('stands beside the score in %s, where it speaks for coordination', (_, print) => {
    const text = print(withIndications());
    expect(text).toMatch(/gives.?-orders/);
    expect(text).toContain('gave 3 orders to 2 people');
    expect(text).not.toContain('paid once');
    expect(print(smallFindings())).not.toContain('apart from the score');
  });

  it('is escaped like any text of the case', () => {
    expect(toHtml(withIndications())).not.toContain('2 people <b>');
  });
});
