import type { AnalyzeCaseOptions, Findings } from 'ringtrace';

/** How communities are searched for, as a reader may choose it. */
export interface CommunitySettings {
  readonly algorithm: 'leiden' | 'louvain';
  readonly resolution: number;
  /** Of everything that is drawn. */
  readonly seed: number;
}

/** What findings were made with. */
export function settingsOf({ options }: Pick<Findings, 'options'>): CommunitySettings {
  const { algorithm = 'leiden', resolution = 1 } = options.communities ?? {};
  return { algorithm, resolution, seed: options.seed };
}

/** The same analysis with other settings; how often was searched stays, and louvain knows modularity alone. */
export function withSettings(asked: AnalyzeCaseOptions, settings: CommunitySettings | null): AnalyzeCaseOptions {
  if (settings === null) return asked;
  const { algorithm, resolution, seed } = settings;
  const { quality, ...others } = asked.communities ?? {};
  const communities = { ...others, algorithm, resolution };
  return { ...asked, seed, communities: algorithm === 'louvain' ? communities : { ...communities, quality } };
}
