import type { JSX } from 'preact';
import type { Look, Picture } from '../picture/picture.ts';
import type { Stage } from '../sigma-adapter.ts';
import type { Tab, Viewer } from '../viewer.ts';
import { Appearance } from './appearance.tsx';
import { CommunityList } from './communities.tsx';
import { Filters } from './filters.tsx';
import { count } from './format.ts';
import { LeadsPanel } from './leads-panel.tsx';
import { Legend } from './legend.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonPanel } from './person-panel.tsx';
import { SourcesPanel } from './sources-panel.tsx';
import { StageView } from './stage-view.tsx';
import { Timeline } from './timeline.tsx';

interface Props {
  readonly viewer: Viewer;
  readonly picture: Picture;
  readonly look: Look;
  onReady(stage: Stage | null): void;
  onDrag(key: string, x: number, y: number): void;
}

const TABS: readonly (readonly [Tab, string])[] = [
  ['leads', 'Leads'],
  ['person', 'Person'],
  ['sources', 'What if'],
];

/** Choices on the left, the network in the middle, what it means on the right. */
export function Workspace({ viewer, picture, look, onReady, onDrag }: Props): JSX.Element {
  const { scene, state, change } = viewer;
  const onPick = (key: string | null): void => {
    const number = Number(key?.slice(1));
    if (key === null) change({ selected: null });
    else if (key.startsWith('c')) change({ collapsed: state.collapsed.filter((id) => id !== number) });
    else {
      change({ selected: scene.index.view.people[number]!.id });
      viewer.showTab('person');
    }
  };
  return (
    <div class="workspace">
      <aside class="choices" aria-label="Choices">
        <Filters viewer={viewer} />
        <CommunityList viewer={viewer} />
        <Appearance viewer={viewer} />
      </aside>
      <main>
        <Doubt viewer={viewer} />
        <div class="view">
          <div class="canvas" hidden={viewer.isTable}>
            <StageView
              picture={picture}
              look={look}
              summary={`The network: ${count(scene.shown.size, 'person', 'people')} and ${count(scene.ties.ties.length, 'tie')}. The table holds the same people.`}
              onReady={onReady}
              onPick={onPick}
              onDrag={onDrag}
            />
          </div>
          {viewer.isTable && <PeopleTable viewer={viewer} />}
        </div>
        {!viewer.isTable && <Legend viewer={viewer} />}
        <Timeline viewer={viewer} />
      </main>
      <aside class="panel" aria-label="What it means">
        <div class="tabs" role="tablist" aria-label="Panels">
          {TABS.map(([tab, label]) => (
            <button
              type="button"
              key={tab}
              id={`tab-${tab}`}
              role="tab"
              aria-selected={viewer.tab === tab}
              aria-controls="panel"
              onClick={() => viewer.showTab(tab)}
            >
              {label}
            </button>
          ))}
        </div>
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${viewer.tab}`} tabIndex={-1}>
          {viewer.tab === 'leads' && <LeadsPanel viewer={viewer} />}
          {viewer.tab === 'person' && <PersonPanel viewer={viewer} />}
          {viewer.tab === 'sources' && <SourcesPanel viewer={viewer} />}
        </div>
      </aside>
    </div>
  );
}

/** Says that a what-if is in force, wherever the reader is. */
function Doubt({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { without } = viewer.state;
  if (without.length === 0) return null;
  return (
    <p class="doubt" role="status">
      <b>What if</b> {count(without.length, 'report')} {without.length === 1 ? 'is' : 'are'} wrong?
      {viewer.session.isSupposing && ' Ranking anew…'}{' '}
      <button type="button" class="small" onClick={() => viewer.change({ without: [] })}>
        Believe again
      </button>
    </p>
  );
}
