import type { JSX } from 'preact';
import { type LegendSign, legendOf } from '../picture/legend-of.ts';
import type { LegendEntry } from '../picture/palette.ts';
import type { Viewer } from '../viewer.ts';
import { number } from './format.ts';

/** What the stage shows, in words: colors, rings, sizes, and who is not drawn. */
export function Legend({ viewer: { scene, state } }: { readonly viewer: Viewer }): JSX.Element {
  const { scale, colors, ties, signs } = legendOf(scene, state);
  return (
    <div class="legend">
      {scale && (
        <p>
          {scale.of} {number(scale.least)} <span class="scale" /> {number(scale.most)}
        </p>
      )}
      <Colors label="Colors" of={colors} sign="dot" />
      {ties.length > 0 && <Colors label="Colors of ties" of={ties} sign="dash" />}
      <p>
        {signs.map((sign, i) => (
          <span key={sign.isLive ? 'shown' : sign.text}>
            {i > 0 && ' · '}
            <Sign of={sign} />
          </span>
        ))}
      </p>
    </div>
  );
}

interface ColorsProps {
  readonly label: string;
  readonly of: readonly LegendEntry[];
  readonly sign: 'dot' | 'dash';
}

function Colors({ label, of, sign }: ColorsProps): JSX.Element {
  return (
    <ul aria-label={label}>
      {of.map(({ label: name, color, count }) => (
        <li key={name}>
          <span class={sign} style={{ background: color }} /> <bdi>{name}</bdi> <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  );
}

const LOOKS = { lead: 'dot ringed', arc: 'dot arced', dash: 'dash broken' };

function Sign({ of: { sign, text, isStrong, isLive } }: { readonly of: LegendSign }): JSX.Element {
  if (isStrong) return <b>{text}</b>;
  if (isLive) return <span role="status">{text}</span>;
  return (
    <>
      {sign && <span class={LOOKS[sign]} />} {text}
    </>
  );
}
