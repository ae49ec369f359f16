import { describe, expect, it } from 'vitest';
import { phoneCaveats } from '../../src/analysis/phone-caveats.ts';
import { analyzeCase, readLinks } from '../../src/index.ts';
import { unifyPhones } from '../../src/matching/index.ts';
import { finishSteps } from '../../src/work/index.ts';

describe('phoneCaveats', () => {
  it.each([
    ['with and without the country', ['+385911110001', '0911110001', 'P1'], 2],
    ['as a call return writes them', ['9820012345', '09820012345', '+919820012345', '919820012345'], 4],
    ['in blanks and brackets', ['+44 7700 900123', '(07700) 900-123', '07700900124'], 2],
    ['in digits of another script', ['٠٩٨٢٠٠١٢٣٤٥', '+91 98200 12345'], 2],
  ])('counts numbers %s', (_, ids, count) => {
    const [caveat, ...more] = finishSteps(phoneCaveats(ids));
    expect(caveat).toContain(`${count} ids may be telephone numbers`);
    expect(more).toEqual([]);
  });

  it.each([
    ['two lines', ['+385911110001', '+385911110002']],
    ['one number of two countries', ['+385911110001', '+387911110001', '00386911110001']],
    ['ids that count', ['1', '11', '1000001', '21000001', 'P1000001', 'P21000001']],
    ['names', ['Ann', 'ann']],
    ['nobody', []],
  ])('says nothing of %s', (_, ids) => {
    expect(finishSteps(phoneCaveats(ids))).toEqual([]);
  });

  it('stands among the caveats until the numbers are one', async () => {
    const { links } = readLinks([
      { source: '+385911110001', target: '+385911110002', kind: 'call' },
      { source: '0911110001', target: '+385911110003', kind: 'call' },
    ]);
    const told = async (rows: typeof links) => (await analyzeCase(rows, { draws: 0 })).caveats.join(' ');
    expect(await told(links)).toContain('2 ids may be telephone numbers in several spellings');
    expect(await told([...unifyPhones({ links }, { region: 'HR' }).links])).not.toContain('several spellings');
  });
});
