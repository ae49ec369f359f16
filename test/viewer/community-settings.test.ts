import { describe, expect, it } from 'vitest';
import { settingsOf, withSettings } from '../../examples/viewer/src/case/community-settings.ts';
import { allowedState } from '../../examples/viewer/src/state/allowed-state.ts';
import { START } from '../../examples/viewer/src/state/view-state.ts';
import { analyzeCase, readLinks, synthesizeCase } from '../../src/index.ts';

const asked = { seed: 3, draws: 0, communities: { quality: 'cpm', resolution: 0.05, runs: 4 } } as const;

describe('settings of communities', () => {
  it('are those of the findings, and give findings with the same', async () => {
    const { links } = readLinks(synthesizeCase({ seed: 3, members: 30 }).links);
    const settings = { algorithm: 'louvain', resolution: 1.5, seed: 9 } as const;
    const options = withSettings({ draws: 0, communities: { runs: 3 } }, settings);
    const findings = await analyzeCase(links, options);
    expect(settingsOf(findings)).toEqual(settings);
    expect(findings.options.communityRuns).toBe(3);
    expect(settingsOf(await analyzeCase(links, { draws: 0 }))).toEqual({ algorithm: 'leiden', resolution: 1, seed: 7 });
  });

  it('leave everything else as it was asked for, but no quality that the algorithm lacks', () => {
    expect(withSettings(asked, null)).toBe(asked);
    expect(withSettings(asked, { algorithm: 'leiden', resolution: 0.1, seed: 3 })).toEqual({
      ...asked,
      communities: { algorithm: 'leiden', quality: 'cpm', resolution: 0.1, runs: 4 },
    });
    expect(withSettings(asked, { algorithm: 'louvain', resolution: 1, seed: 3 }).communities).toEqual({
      algorithm: 'louvain',
      resolution: 1,
      runs: 4,
    });
  });

  it.each([
    [{ algorithm: 'spectral', resolution: 1, seed: 7 }],
    [{ algorithm: 'leiden', resolution: 0, seed: 7 }],
    [{ algorithm: 'leiden', resolution: 1, seed: -1 }],
    [{ algorithm: 'leiden', resolution: 1, seed: 1.5 }],
    ['leiden'],
  ])('%j are taken over from no address and no session', (communities) => {
    expect(allowedState({ communities })).toEqual(START);
  });
});
