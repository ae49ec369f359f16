import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Look, Picture } from '../picture/picture.ts';
import type { Stage } from '../sigma-adapter.ts';
import type { Places } from '../stage/places.ts';
import type { PointedEdge } from '../stage/pointer.ts';
import type { Viewer } from '../viewer.ts';
import { ActiveFilters } from './active-filters.tsx';
import { Appearance } from './appearance.tsx';
import { ByRule } from './by-rule.tsx';
import { CommunityList } from './communities.tsx';
import { doubtsInWords } from './doubts-in-words.ts';
import { FiguresPanel } from './figures-panel.tsx';
import { Filters } from './filters.tsx';
import { count } from './format.ts';
import { LayoutChoices } from './layout-choices.tsx';
import { LeadsPanel } from './leads-panel.tsx';
import { Legend } from './legend.tsx';
import { NobodyShown } from './nobody-shown.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonPanel } from './person-panel.tsx';
import { PickedCard } from './picked-card.tsx';
import { SourcesPanel } from './sources-panel.tsx';
import { StageView } from './stage-view.tsx';
import { Tabs } from './tabs.tsx';
import { TieCard } from './tie-card.tsx';
import { Timeline } from './timeline.tsx';
import { TimesPanel } from './times-panel.tsx';
import { TwoTimes } from './two-times.tsx';

interface Props {
  readonly viewer: Viewer;
  readonly picture: Picture;
  readonly look: Look;
  readonly places: Pick<Places, 'x' | 'y'>;
  onReady(stage: Stage | null): void;
  onDrag(key: string, x: number, y: number): void;
}

const PANELS = {
  leads: LeadsPanel,
  person: PersonPanel,
  sources: SourcesPanel,
  times: TimesPanel,
  figures: FiguresPanel,
};

/** Choices on the left, the network in the middle, what it means on the right. */
export function Workspace({ viewer, picture, look, places, onReady, onDrag }: Props): JSX.Element {
  const { scene, state, change } = viewer;
  const [edge, setEdge] = useState<PointedEdge | null>(null);
  const Panel = PANELS[viewer.tab];
  const personOf = (key: string): string => scene.index.view.people[Number(key.slice(1))]!.id;
  const onPick = (key: string | null): void => {
    setEdge(null);
    if (key === null) change({ selected: null });
    else if (key.startsWith('g')) change({ groups: state.groups.filter((_, i) => i !== Number(key.slice(1))) });
    else if (key.startsWith('c')) {
      change({ collapsed: state.collapsed.filter((id) => id !== Number(key.slice(1))) });
    } else {
      change({ selected: personOf(key) });
      viewer.showTab('person');
    }
  };
  const people = count(scene.shown.size, 'person', 'people');
  return (
    <div class="workspace">
      <aside class="choices" aria-label="Choices">
        <Filters viewer={viewer} />
        <CommunityList viewer={viewer} />
        <ByRule viewer={viewer} />
        <Appearance viewer={viewer} />
        <LayoutChoices viewer={viewer} />
      </aside>
      <main>
        <Doubt viewer={viewer} />
        <ActiveFilters viewer={viewer} />
        <div class="view">
          <div class="canvas" hidden={viewer.isTable}>
            <StageView
              picture={picture}
              look={look}
              summary={`The network: ${people} and ${count(scene.ties.ties.length, 'tie')}. The table holds the same people.`}
              onReady={onReady}
              onPick={onPick}
              onPickMany={(keys) => viewer.pickMany(keys.filter((key) => key.startsWith('p')).map(personOf))}
              onEdge={setEdge}
              onDrag={onDrag}
            />
            {edge && <TieCard viewer={viewer} at={edge} />}
          </div>
          {viewer.isTable && <PeopleTable viewer={viewer} />}
          {!viewer.isTable && <TwoTimes viewer={viewer} places={places} look={look} />}
          <NobodyShown viewer={viewer} />
          <PickedCard viewer={viewer} />
        </div>
        {!viewer.isTable && <Legend viewer={viewer} />}
        <Timeline viewer={viewer} />
      </main>
      <Tabs viewer={viewer}>
        <Panel viewer={viewer} />
      </Tabs>
    </div>
  );
}

/** Says that a what-if is in force, wherever the reader is. */
function Doubt({ viewer }: { readonly viewer: Viewer }): JSX.Element | null {
  const { without } = viewer.state;
  if (without.length === 0) return null;
  return (
    <p class="doubt" role="status">
      <b>What if</b> {doubtsInWords(without, true)}?{viewer.session.isSupposing && ' Ranking anew…'}{' '}
      <button type="button" class="small" onClick={() => viewer.change({ without: [] })}>
        Believe again
      </button>
    </p>
  );
}
