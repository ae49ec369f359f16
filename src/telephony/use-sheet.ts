import type { Sheet, Shown } from '../display/index.ts';
import { countOf } from '../model/index.ts';
import { calibrationChart } from '../view/index.ts';
import type { UseComparison } from './compare-use.ts';
import { keptSentence } from './kept-under.ts';

/** A comparison as sentences; the words of a ratio stand only where there is one. */
export function useSheet(found: Omit<UseComparison, keyof Shown>): Sheet {
  const { switchCount, rarest, distances, dayShifts, likelihoodRatio: ratio } = found;
  return {
    title: `Two phones, ${countOf(switchCount, 'switch', 'switches')} between them`,
    paragraphs: [
      ...(rarest === null ? ['No switch is within the delay: nothing can be compared.'] : []),
      ...(distances === null
        ? []
        : [
            `Masts of switches are ${km(distances.median)} apart in the median (${km(distances.least)} to ${km(distances.most)}).`,
          ]),
      ...(dayShifts.share === null
        ? rarest === null
          ? []
          : [
              `${countOf(dayShifts.count, 'whole-day shift is', 'whole-day shifts are')} too few to say how often chance is as close.`,
            ]
        : [
            `At ${dayShifts.atLeastAsCloseCount} of ${dayShifts.count} whole-day shifts the two are at least as close (${(100 * dayShifts.share).toFixed(1)} % with the days as they were).`,
          ]),
      ...(ratio === null
        ? ['No reference pairs: this is no likelihood ratio.']
        : [
            `The distance of the rarest switch is ${(10 ** Math.abs(ratio.log10)).toPrecision(2)} times as much to be expected if ${ratio.log10 >= 0 ? 'the first' : 'the second'} proposition is true than if the other is (log10 LR ${ratio.log10.toFixed(2)}${ratio.isBounded ? ', at the bound of what the reference supports' : ''}; Cllr ${ratio.cllr.toFixed(2)} on ${ratio.referencePairCount} reference pairs).`,
            `First proposition: ${ratio.propositions[0]} Second: ${ratio.propositions[1]}`,
            ...ratio.assumptions,
          ]),
      keptSentence(found),
    ],
    records: () =>
      rarest === null
        ? []
        : [
            {
              'first phone at': rarest.at[0],
              'consistent with the area of': rarest.placeOfA,
              'second phone at': rarest.at[1],
              'and with the area of': rarest.placeOfB,
              'seen there': rarest.seenCount,
              'seconds apart': rarest.delaySeconds,
              'meters apart': rarest.meters,
            },
          ],
    picture: () =>
      ratio === null
        ? null
        : calibrationChart({
            title: 'Likelihood ratios of reference pairs',
            ratios: ratio.calibration,
            cllr: ratio.cllr,
          }),
    note: 'A lead for a human: whoever goes about together looks alike.',
  };
}

function km(meters: number): string {
  return meters < 1000 ? `${Math.round(meters)} m` : `${(meters / 1000).toFixed(1)} km`;
}
