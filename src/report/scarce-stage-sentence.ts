import type { FoundStage, FoundStages } from '../model/index.ts';

/** What is scarce, or missing, or else the hardest to fill again: a stage, never a person. */
export function scarceStageSentence({ stages, complete }: FoundStages): string {
  const named = (supply: FoundStage['supply']): string[] =>
    stages.filter((stage) => stage.supply === supply).map(({ stage }) => stage);
  const [missing, scarce] = [named('missing'), named('scarce')];
  const gaps = missing.length > 0 ? ` Nobody known holds ${missing.join(', ')}, which may be a gap in the file.` : '';
  const apart =
    missing.length === 0 && !complete ? ' Every stage is held, but no part of the ring holds them all.' : '';
  if (scarce.length > 0) return `Scarce: ${scarce.join(', ')}.${gaps}${apart}`;
  const hardest = hardestToFill(stages);
  const hard =
    hardest === undefined
      ? ''
      : ` Hardest to fill again: ${hardest.stage}, where nobody near could follow ${hardest.irreplaceableCount} of ${hardest.peopleCount}.`;
  return `No stage is scarce.${hard}${gaps}${apart}`;
}

/** The stage with the largest share of people whom nobody could follow; of equal ones the first; undefined where everybody has a successor. */
function hardestToFill(stages: readonly FoundStage[]): FoundStage | undefined {
  const share = ({ irreplaceableCount, peopleCount }: FoundStage): number =>
    irreplaceableCount / Math.max(1, peopleCount);
  const [hardest] = [...stages].sort((a, b) => share(b) - share(a));
  return hardest !== undefined && hardest.irreplaceableCount > 0 ? hardest : undefined;
}
