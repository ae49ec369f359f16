import type { JSX } from 'preact';
import type { Viewer } from '../viewer.ts';
import { count } from './format.ts';
import { KnownCases } from './known-cases.tsx';
import { Name } from './name.tsx';
import { RankChange } from './rank-change.tsx';

/** Whom to look at first, and why not to believe it yet. */
export function LeadsPanel({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene, session, state, pick } = viewer;
  const findings = session.supposed?.findings ?? scene.index.view.findings;
  const leads = [...scene.standing.leadOf.values()];
  return (
    <div>
      {!scene.standing.isRanked && (
        <p class="verdict">
          <b>Insufficient data.</b> This case file cannot carry a ranking, so nobody is ranked or named as a lead.
        </p>
      )}
      {scene.standing.isRanked && (
        <p class="verdict">
          <b>{count(leads.length, 'lead')}</b> among {findings.ranking.length} ranked people. Each has a position
          consistent with coordination; none of them is thereby an organizer.
        </p>
      )}
      <ol class="leads">
        {leads.map(({ person, rank, score, wording, rankInterval }) => (
          <li key={person}>
            <button type="button" aria-current={state.selected === person} onClick={() => pick(person)}>
              <span class="rank">{rank}</span>
              <span class="dot" style={{ background: scene.palette.colorOf(person) }} />
              <span class="who">
                <Name of={person} limit={32} />
                <small>
                  {wording.replace('-', ' ')}
                  {rankInterval && `, rank ${rankInterval[0]} to ${rankInterval[1]}`}
                </small>
              </span>
              <RankChange scene={scene} person={person} />
              <span class="score">
                <i style={{ width: `${56 * Math.min(1, Math.max(0, score))}px` }} />
                {score.toFixed(2)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <Unread viewer={viewer} />
      <h3>Before you act on this</h3>
      {scene.standing.isRanked && <KnownCases findings={findings} />}
      <ul class="caveats">
        {findings.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the readers set aside: how many rows and for what reason, and no word of what stands in them. */
function Unread({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { findings, leftOut } = viewer.scene.index.view;
  const rows = new Map<string, Set<number>>();
  for (const { code, row } of findings.issues) rows.set(code, (rows.get(code) ?? new Set()).add(row));
  if (rows.size === 0 && leftOut.length === 0) return null;
  return (
    <>
      <h3>Not read</h3>
      <ul class="caveats">
        {[...rows].map(([code, { size }]) => (
          <li key={code}>
            {count(size, 'row')}: {code.replaceAll('-', ' ')}
          </li>
        ))}
        {leftOut.map((name) => (
          <li key={name}>
            <Name of={name} limit={48} />: columns that nobody knows
          </li>
        ))}
      </ul>
    </>
  );
}
