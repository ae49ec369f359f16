import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Findings } from 'ringtrace';
import { toSvg } from 'ringtrace/view';
import { drawingOf } from '../export/drawing-of.ts';
import { standingOf } from '../picture/case-index.ts';
import type { Look } from '../picture/picture.ts';
import { sizesOf } from '../picture/sizes.ts';
import type { Scene } from '../scene.ts';
import type { Places } from '../stage/places.ts';
import type { Viewer } from '../viewer.ts';
import { count } from './format.ts';

interface Props {
  readonly viewer: Viewer;
  readonly places: Pick<Places, 'x' | 'y'>;
  readonly look: Look;
}

/** The two windows as pictures beside each other: everybody stands where they stand on the stage, and is as large as they rank in that window. */
export function TwoTimes({ viewer, places, look }: Props): JSX.Element | null {
  const { scene, session, state, tab } = viewer;
  const { compared } = session;
  const pictures = useMemo(
    () => compared?.findings.map((findings) => pictureOf(scene, findings, places, look)),
    [compared, scene, look],
  );
  if (tab !== 'times' || !state.isCompared || !compared || !pictures) return null;
  return (
    <div class="twotimes">
      {compared.windows.map(([from, to], at) => {
        const { leads, network } = compared.findings[at]!;
        const told = `${from.slice(0, 10)} to ${to.slice(0, 10)}: ${count(leads.length, 'lead')}, ${count(network.links, 'link')}`;
        return (
          <figure key={at === 0 ? 'first' : 'second'}>
            <figcaption>{told}</figcaption>
            <img src={pictures[at]} alt={`The network from ${told}`} />
          </figure>
        );
      })}
    </div>
  );
}

function pictureOf(scene: Scene, findings: Findings, places: Props['places'], look: Look): string {
  const standing = standingOf(findings);
  const sizes = sizesOf(scene.index, standing, [], 'score');
  const present = new Set(findings.ties.flatMap(({ source, target }): string[] => [source, target]));
  const shown = new Set([...scene.shown].filter((person) => present.has(person)));
  const within: Scene = { ...scene, standing, sizes, shown, ties: { ...scene.ties, ties: findings.ties } };
  const svg = toSvg(findings, { drawing: drawingOf(within, places), title: 'The network in this window' });
  // A picture in the page knows nothing of the page's colors.
  const colored = svg.replace('<svg ', `<svg color="${look.ink}" `);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(colored)}`;
}
