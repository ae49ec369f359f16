import type { Sheet } from '../display/index.ts';
import type { AttackCurve } from './attack-curve.ts';

/** The curve in words and steps; ids only of people who may be scored. */
export function attackSheet(curve: Omit<AttackCurve, 'toText' | 'toRecords' | symbol>): Sheet {
  const { by, mode, order, peopleCount, steps, rIndex, spread, brokenAt } = curve;
  const how = mode === 'random' ? 'people picked by chance' : `the highest by ${by}, ${mode}`;
  const last = steps.at(-1)!;
  const among = `Among equals ${order.replace('-', ' ')} goes first`;
  return {
    title: `Taking away ${how}: ${rIndex === null ? `${Math.round(100 * last.kept)} % of the largest fragment are left` : `R = ${rIndex.toFixed(4)}`}`,
    paragraphs: [
      brokenAt === null
        ? `After ${last.removedCount} of ${peopleCount} a fragment still holds every stage.`
        : brokenAt === 0
          ? 'No fragment held every stage to begin with.'
          : `After ${brokenAt} of ${peopleCount} no fragment holds every stage.`,
      ...(mode === 'random'
        ? []
        : [
            `${among}${spread ? `; random orders give R from ${spread.low.toFixed(4)} to ${spread.high.toFixed(4)}` : ''}.`,
          ]),
    ],
    records: () => steps,
    note: 'It is the drawing of the case that breaks here: people step in, and ties nobody saw hold.',
  };
}
