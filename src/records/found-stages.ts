import * as v from 'valibot';
import type { FoundStages, FrontLine } from '../model/index.ts';
import { flag, holds, list, number, text, whole, word } from './fields.ts';

const count = whole(0);
const share: v.GenericSchema<number> = v.pipe(number, v.minValue(0, 'is below 0'), v.maxValue(1, 'is above 1'));

export const foundStagesSchema: v.GenericSchema<unknown, FoundStages> = holds({
  script: word(['default', 'stated', 'given']),
  complete: flag,
  peopleCount: count,
  unstagedCount: count,
  stages: list(
    holds({
      stage: text,
      peopleCount: count,
      thingCount: count,
      supply: word(['missing', 'scarce', 'covered']),
      criticalCount: count,
      irreplaceableCount: count,
      meanReadiest: v.nullable(share),
      keptWithout: v.nullable(share),
    }),
  ),
  removals: list(holds({ removedCount: count, share, completeParts: count })),
  brokenAt: v.nullable(count),
  places: v.exactOptional(list(holds({ place: text, counts: list(count) }))),
});

export const frontLineSchema: v.GenericSchema<unknown, FrontLine> = holds({
  leads: count,
  frontLine: count,
  unknown: count,
});
