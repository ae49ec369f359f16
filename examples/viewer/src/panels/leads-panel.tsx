import type { JSX } from 'preact';
import { isBeforeRanks } from '../case/case-view.ts';
import type { Viewer } from '../viewer.ts';
import { Called } from './called.tsx';
import { count } from './format.ts';
import { KnownCases } from './known-cases.tsx';
import { MiniInterval } from './mini-interval.tsx';
import { Name } from './name.tsx';
import { RankChange } from './rank-change.tsx';

/** Whom to look at first, and why not to believe it yet. */
export function LeadsPanel({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene, session, state, pick } = viewer;
  const findings = session.supposed?.findings ?? scene.index.view.findings;
  const leads = [...scene.standing.leadOf.values()];
  const { stage } = scene.index.view;
  const last = leads.reduce((most, { rankInterval }) => Math.max(most, rankInterval?.[1] ?? 0), 10);
  return (
    <div>
      {isBeforeRanks(stage) && <Waiting viewer={viewer} />}
      {stage === 'leads' && (
        <p class="stage-note">
          By position alone: {session.isRanking ? 'how sure each place is, is being drawn.' : 'nothing was drawn.'} No
          lead is strong yet. {!session.isRanking && <Draw viewer={viewer} />}
        </p>
      )}
      {stage === 'whole' && scene.standing.isRanked && findings.options.draws === 0 && scene.index.view.canSuppose && (
        <p class="stage-note">
          No draws were made, so nobody knows how sure a place is. <Draw viewer={viewer} />
        </p>
      )}
      {!isBeforeRanks(stage) && !scene.standing.isRanked && (
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
                <Called scene={scene} person={person} limit={32} />
                <small>
                  {wording.replace('-', ' ')}
                  {rankInterval && `, rank ${rankInterval[0]} to ${rankInterval[1]}`}
                </small>
                {rankInterval && <MiniInterval rank={rank} interval={rankInterval} last={last} />}
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
      {!isBeforeRanks(stage) && <h3>Before you act on this</h3>}
      {scene.standing.isRanked && <KnownCases findings={findings} />}
      <ul class="caveats">
        {findings.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </div>
  );
}

const DRAWS = 50;

/** Draws the ranking again for intervals, where a case was too large to do so unasked or somebody gave it up. */
function Draw({ viewer: { session, draw } }: { readonly viewer: Viewer }): JSX.Element {
  return (
    <button type="button" class="small" disabled={session.isRanking} onClick={() => draw(DRAWS)}>
      Draw {DRAWS} times
    </button>
  );
}

/** The network is there and nobody is ranked yet. */
function Waiting({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  return (
    <p class="verdict" role="status">
      {viewer.session.isRanking ? (
        'Who sits where is being measured. The network and its communities are there already.'
      ) : (
        <>
          The ranking was given up: nobody is ranked. <Draw viewer={viewer} />
        </>
      )}
    </p>
  );
}

/** What the readers set aside: how many rows and for what reason, and no word of what stands in them. */
function Unread({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { findings } = viewer.scene.index.view;
  const unread = (findings.reading ?? []).filter(({ readAs }) => readAs === null);
  const rows = new Map<string, Set<number>>();
  for (const { code, row } of findings.issues) rows.set(code, (rows.get(code) ?? new Set()).add(row));
  if (rows.size === 0 && unread.length === 0) return null;
  return (
    <>
      <h3>Not read</h3>
      <ul class="caveats">
        {[...rows].map(([code, { size }]) => (
          <li key={code}>
            {count(size, 'row')}: {code.replaceAll('-', ' ')}
          </li>
        ))}
        {unread.map(({ file, sheet = '', note }) => (
          <li key={`${file} ${sheet}`}>
            <Name of={[file, sheet].filter(Boolean).join(', ')} limit={48} />:{' '}
            <Name of={note ?? 'columns that nobody knows'} limit={160} />
          </li>
        ))}
      </ul>
    </>
  );
}
