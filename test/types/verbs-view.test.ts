import type { AbstractGraph } from 'graphology-types';
import { describe, expectTypeOf, it } from 'vitest';
import type { Findings, LongWorkOptions } from '../../src/index.ts';
import {
  type CalibrationChartOptions,
  type CountGridOptions,
  calibrationChart,
  communityColor,
  convexHull,
  countGrid,
  drawFlowChart,
  escapeMarkup,
  type FlowChartOptions,
  fillViewerPage,
  type IntervalChartOptions,
  intervalChart,
  type PlaneChartOptions,
  type Point,
  paint,
  paintInSteps,
  planeChart,
  type RemovalChartOptions,
  type ResolutionChartOptions,
  readableText,
  removalChart,
  resolutionChart,
  sayShare,
  stabilityBar,
  type TimelineChartOptions,
  type ToSvgOptions,
  timelineChart,
  toSvg,
  toViewerCase,
  type ViewerCase,
  type ViewerCaseOptions,
  type WaterfallChartOptions,
  waterfallChart,
} from '../../src/view/index.ts';

describe('the verbs of pictures', () => {
  it('take and give what they say', () => {
    expectTypeOf(calibrationChart).toEqualTypeOf<(subject: CalibrationChartOptions) => string>();
    expectTypeOf(communityColor).toEqualTypeOf<(communityId: number) => string>();
    expectTypeOf(convexHull).toEqualTypeOf<(points: readonly Point[]) => Point[]>();
    expectTypeOf(countGrid).toEqualTypeOf<(subject: CountGridOptions) => string>();
    expectTypeOf(drawFlowChart).toEqualTypeOf<(subject: FlowChartOptions) => string>();
    expectTypeOf(escapeMarkup).toEqualTypeOf<(text: string, limit?: number) => string>();
    expectTypeOf(fillViewerPage).toEqualTypeOf<(page: string, viewerCase: ViewerCase) => string>();
    expectTypeOf(intervalChart).toEqualTypeOf<(subject: IntervalChartOptions) => string>();
    expectTypeOf(paint).toEqualTypeOf<(findings: Findings) => AbstractGraph>();
    expectTypeOf(paintInSteps).toEqualTypeOf<
      (findings: Findings, options?: Pick<LongWorkOptions, 'signal'>) => Promise<AbstractGraph>
    >();
    expectTypeOf(planeChart).toEqualTypeOf<(subject: PlaneChartOptions) => string>();
    expectTypeOf(readableText).toEqualTypeOf<(text: string, limit?: number) => string>();
    expectTypeOf(removalChart).toEqualTypeOf<(subject: RemovalChartOptions) => string>();
    expectTypeOf(resolutionChart).toEqualTypeOf<(subject: ResolutionChartOptions) => string>();
    expectTypeOf(sayShare).toEqualTypeOf<(share: number) => string>();
    expectTypeOf(stabilityBar).toEqualTypeOf<(stability: number) => string>();
    expectTypeOf(timelineChart).toEqualTypeOf<(subject: TimelineChartOptions) => string>();
    expectTypeOf(toSvg).toEqualTypeOf<(findings: Findings, options?: ToSvgOptions) => string>();
    expectTypeOf(toViewerCase).toEqualTypeOf<(findings: Findings, options?: ViewerCaseOptions) => ViewerCase>();
    expectTypeOf(waterfallChart).toEqualTypeOf<(subject: WaterfallChartOptions) => string>();
  });
});
