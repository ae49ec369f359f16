import type { JSX } from 'preact';
import type { RankedPerson } from 'ringtrace';
import { Name } from './name.tsx';

/**
 * How the points of the reasons add up to the score: each bar starts where the one above it ends. A table, and not the chart of the
 * report, because that is drawn for a page twice as wide.
 */
export function Waterfall({ entry }: { readonly entry: RankedPerson }): JSX.Element {
  let reached = 0;
  const rows = entry.reasons.map((reason) => {
    const left = Math.min(reached, reached + reason.points);
    reached += reason.points;
    return { reason, left: 100 * left, width: 100 * Math.abs(reason.points) };
  });
  return (
    <table class="waterfall">
      <caption>Why this score</caption>
      <tbody>
        {rows.map(({ reason, left, width }) => (
          <tr key={reason.signal}>
            <th scope="row">
              <Name of={reason.signal.replaceAll('-', ' ')} limit={32} />
              <small>
                <Name of={reason.detail} limit={120} />
              </small>
              <span class="track" aria-hidden="true">
                <i style={{ left: `${left}%`, width: `${Math.max(0.6, width)}%` }} />
              </span>
            </th>
            <td class="number">
              {reason.points < 0 ? '−' : '+'}
              {Math.abs(reason.points).toFixed(3)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            score
            <span class="track" aria-hidden="true">
              <i class="total" style={{ left: 0, width: `${100 * entry.score}%` }} />
            </span>
          </th>
          <td class="number">{entry.score.toFixed(3)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
