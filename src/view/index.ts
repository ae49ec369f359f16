/**
 * How does it look? Attributes for graph viewers, and static pictures as SVG strings.
 *
 * Doors: model, display, protection, kernels, graphology, graphology-layout-forceatlas2. Knows no document, no window and no sigma.
 * Invariants: same findings, same bytes; every text is escaped; nobody is named but leads; protected people are a number.
 */

export { escapeMarkup, readableText } from '../display/index.ts';
export { sayShare } from '../model/index.ts';
export type { CalibrationChartOptions } from './calibration-chart.ts';
export { calibrationChart } from './calibration-chart.ts';
export { communityColor } from './community-color.ts';
export { convexHull, type Point } from './convex-hull.ts';
export type { CountGridOptions } from './count-grid.ts';
export { countGrid } from './count-grid.ts';
export type { FlowArrow, FlowChartOptions } from './draw-flow-chart.ts';
export { drawFlowChart } from './draw-flow-chart.ts';
export type { IntervalChartOptions, IntervalRow } from './interval-chart.ts';
export { intervalChart } from './interval-chart.ts';
export { MOST_LAID_OUT } from './layout-network.ts';
export { paint, paintInSteps } from './paint.ts';
export type { PlaneChartOptions, PlanePoint } from './plane-chart.ts';
export { planeChart } from './plane-chart.ts';
export type { RemovalChartOptions, RemovalPoint } from './removal-chart.ts';
export { removalChart } from './removal-chart.ts';
export type { ResolutionBar, ResolutionChartOptions } from './resolution-chart.ts';
export { resolutionChart } from './resolution-chart.ts';
export { stabilityBar } from './stability-bar.ts';
export type { TimelineBin, TimelineChartOptions } from './timeline-chart.ts';
export { timelineChart } from './timeline-chart.ts';
export type { ToSvgOptions } from './to-svg.ts';
export { toSvg } from './to-svg.ts';
export type { ViewerCase, ViewerCaseOptions } from './viewer-case.ts';
export { toViewerCase } from './viewer-case.ts';
export { fillViewerPage } from './viewer-page.ts';
export type { WaterfallChartOptions, WaterfallStep } from './waterfall-chart.ts';
export { waterfallChart } from './waterfall-chart.ts';
