import { readableText } from '../../display/index.ts';
import { type FoundStages, sayShare } from '../../model/index.ts';
import { countGrid, removalChart } from '../../view/index.ts';
import type { ReportFacts } from '../report.ts';
import { numberCell, numeric, type ReportPart, type ReportSection, textCell } from '../section.ts';

/** What is scarce, what breaks and what recovers, by stage; nobody is named. */
export function stagesSection({ findings, scarceStage }: ReportFacts): ReportSection | null {
  const { stages: found } = findings;
  if (found === undefined || scarceStage === null) return null;
  return {
    id: 'stages',
    title: 'Stages',
    parts: [
      { kind: 'sentence', text: scarceStage, tone: 'weight' },
      { kind: 'sentence', text: knownSentence(found), tone: 'note' },
      stageTable(found),
      {
        kind: 'picture',
        shape: 'chart',
        caption:
          'The largest part after each removal, the most tied first. Filled dots: a part still holds every stage. This breaks the drawing of the case, not the ring: people step in, and ties nobody saw hold.',
        draw: () => removalChart({ title: 'Largest part left after removals', points: found.removals }),
      },
      { kind: 'sentence', text: brokenSentence(found) },
      removalTable(found),
      ...placeTable(found),
    ],
  };
}

function knownSentence({ peopleCount, unstagedCount, script }: FoundStages): string {
  return `Of ${peopleCount} people with a tie the stage of ${peopleCount - unstagedCount} is known.${WHOSE_STAGES[script]}`;
}

const WHOSE_STAGES: Readonly<Record<FoundStages['script'], string>> = {
  default: '',
  stated: ' The stages are those that the people table names.',
  given: ' The stages are those that were asked for.',
};

function brokenSentence({ brokenAt, removals }: FoundStages): string {
  const last = removals.at(-1);
  if (brokenAt === 0) return 'No part of the ring holds every stage to begin with.';
  if (brokenAt === null)
    return `After ${last?.removedCount ?? 0} removals, the most tied first, a part still holds every stage.`;
  const share = sayShare(removals[brokenAt]?.share ?? 0);
  return `After ${brokenAt} ${brokenAt === 1 ? 'removal' : 'removals'}, the most tied first, no part holds every stage; ${share} of the people still hang together.`;
}

function stageTable({ stages }: FoundStages): ReportPart {
  return {
    kind: 'table',
    caption:
      'By stage: how many hold it, what is left of the largest part without them, and how many of them nobody of the stage within two steps could follow',
    columns: [
      { label: 'stage' },
      { label: 'supply' },
      ...[
        'people',
        'things',
        'nothing whole without',
        'largest part kept without all',
        'without successor',
        'contacts shared by the readiest',
      ].map(numeric),
    ],
    rows: stages.map((found) => [
      textCell(found.stage),
      textCell(found.supply),
      numberCell(found.peopleCount),
      numberCell(found.thingCount),
      numberCell(found.criticalCount),
      numberCell(found.keptWithout === null ? '' : sayShare(found.keptWithout)),
      numberCell(found.irreplaceableCount),
      numberCell(found.meanReadiest === null ? '' : sayShare(found.meanReadiest)),
    ]),
  };
}

function removalTable({ removals }: FoundStages): ReportPart {
  return {
    kind: 'table',
    caption: 'Removals, the most tied first',
    columns: ['removed', 'people in the largest part', 'parts with every stage'].map(numeric),
    rows: removals.map(({ removedCount, share, completeParts }) => [
      numberCell(removedCount),
      numberCell(sayShare(share)),
      numberCell(completeParts),
    ]),
    isDetail: true,
  };
}

function placeTable({ stages, places = [] }: FoundStages): ReportPart[] {
  if (places.length === 0) return [];
  const names = stages.map(({ stage }) => readableText(stage, 40));
  return [
    {
      kind: 'picture',
      shape: 'chart',
      caption:
        'People by stage and cell or place: an empty field is nobody known, which may be a gap in the file alone.',
      draw: () =>
        countGrid({
          title: 'Who holds which stage where',
          columns: names,
          rows: places.map(({ place, counts }) => ({ label: place, counts })),
        }),
    },
    {
      kind: 'table',
      caption: 'People by stage and cell or place; who holds two stages counts in both',
      columns: [{ label: 'cell or place' }, ...stages.map(({ stage }) => numeric(stage))],
      rows: places.map(({ place, counts }) => [textCell(place), ...counts.map(numberCell)]),
    },
  ];
}
