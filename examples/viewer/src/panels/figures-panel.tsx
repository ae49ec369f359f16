import type { JSX } from 'preact';
import { type GroupFigures, groupFigures } from '../picture/group-figures.ts';
import type { Viewer } from '../viewer.ts';
import { number } from './format.ts';

/** What is shown, in numbers. */
export function FiguresPanel({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene } = viewer;
  const figures = groupFigures(scene.shown, scene.ties.ties);
  const { findings } = scene.index.view;
  const rows: readonly (readonly [string, string, string])[] = [
    ['people', number(figures.people), 'who are shown'],
    ['ties', number(figures.ties), 'among them'],
    ['density', figures.density === null ? '–' : number(figures.density), 'of all ties that there could be'],
    ['ties of a person', number(figures.meanTies), 'on average'],
    ['parts', number(figures.components), 'that no tie joins'],
    ['largest part', number(figures.largest), 'people'],
    ['communities', number(findings.communities.length), 'in the whole case'],
    ['modularity', findings.modularity.toFixed(3), 'of the whole case: 0 as by chance, 1 at most'],
  ];
  return (
    <div>
      <p class="verdict">What is shown, in numbers: they follow the filters.</p>
      <dl class="figures">
        {rows.map(([name, value, meaning]) => (
          <div key={name}>
            <dt>
              {name} <small>{meaning}</small>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Degrees figures={figures} />
    </div>
  );
}

const MOST_BARS = 40;

/** How many people have how many ties; the last bar holds all who have more. */
function Degrees({ figures: { degrees, people } }: { readonly figures: GroupFigures }): JSX.Element | null {
  if (people === 0) return null;
  const bars = degrees.slice(0, MOST_BARS);
  const more = degrees.slice(MOST_BARS).reduce((sum, amount) => sum + amount, 0);
  if (more > 0) bars[MOST_BARS - 1]! += more;
  const most = Math.max(...bars);
  const highest = degrees.length - 1;
  return (
    <figure class="degrees">
      <figcaption>People by number of ties</figcaption>
      <svg
        viewBox={`0 0 ${bars.length} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`People by number of ties, from 0 to ${highest}; the commonest number is ${bars.indexOf(most)}, with ${most} people`}
      >
        {bars.map((amount, degree) => (
          <rect key={`${degree}`} x={degree + 0.08} y={1 - amount / most} width={0.84} height={amount / most} />
        ))}
      </svg>
      <p class="note ends">
        <span>0 ties</span>
        <span>{number(highest)}</span>
      </p>
    </figure>
  );
}
