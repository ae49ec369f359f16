import type { Sheet, Shown } from '../display/index.ts';
import { countOf } from '../model/index.ts';
import type { RoutesBetween } from './routes-between.ts';

/** Who sits on the way, and the shortest ways; whoever is left out is a number. */
export function routesSheet(found: Omit<RoutesBetween, keyof Shown>): Sheet {
  const { fromCount, toCount, leftOutCount, both, reachedCount, between, routes, routeCount } = found;
  const people = (count: number): string => countOf(count, 'person', 'people');
  const leftOut = leftOutCount.from + leftOutCount.to;
  const top = between
    .slice(0, 10)
    .map(({ person, betweenness }) => `${person} (${Number(betweenness.toPrecision(4))})`);
  return {
    title: `From ${people(fromCount)} to ${people(toCount)}: ${reachedCount} can be reached, by ${countOf(routeCount, 'shortest way', 'shortest ways')}`,
    paragraphs: [
      `On the way sit, with the share of ways they are on added up: ${top.join(', ') || 'nobody'}.`,
      ...(both.length > 0 ? [`On both sides: ${both.join(', ')}.`] : []),
      ...(leftOut > 0 ? [`${leftOut} named on either side are not in the case or may not be looked at.`] : []),
    ],
    records: () =>
      routes.map(({ steps, people: route, links }) => ({
        steps,
        way: route.join(' - '),
        links: links.reduce((sum, ids) => sum + ids.length, 0),
      })),
    note:
      routes.length < routeCount
        ? `The first ${routes.length} of ${routeCount} ways. A way in the file is not a finding.`
        : 'A way in the file is not a finding.',
  };
}
