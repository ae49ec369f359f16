import type { Sheet } from '../display/index.ts';
import { type FoundCertainty, sayFraming } from '../model/index.ts';

/** How sure a ranking as a whole is, figure by figure. */
export function certaintySheet(summary: FoundCertainty): Sheet {
  const { draws, method, lossRate, sources, unsourcedTies, csCoefficient, robustness, framing } = summary;
  const figures: readonly (readonly [what: string, value: number | string])[] = [
    ['draws', draws],
    ['share lost in each', lossRate],
    ['sources', sources],
    ['ties without a source', unsourcedTies],
    ['CS coefficient', csCoefficient],
    ['share of pairs that keep their order', robustness],
    ['false links that lift a bystander', sayFraming(framing)],
    ...summary.layers.map(({ kind, correlation }) => [`rank correlation of ${kind} alone`, correlation] as const),
  ];
  return {
    title: `${draws} draws without part of the ${method}`,
    records: () => figures.map(([what, value]) => ({ what, value })),
    note: 'Links that nobody ever saw cannot be drawn.',
  };
}
