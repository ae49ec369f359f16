import { render } from 'preact';
import { App } from './app.tsx';
import type { CaseView } from './case/case-view.ts';
import CaseWorker from './case/case-worker.ts?worker&inline';
import { foldedAtFirst } from './picture/folded.ts';
import { settleCommunities } from './picture/settle-communities.ts';
import LayoutWorker from './stage/layout-worker.ts?worker&inline';
import { createPlaces } from './stage/places.ts';
import { startWith } from './start-with.ts';
import { allowedState } from './state/allowed-state.ts';
import { startAtLead } from './state/asked-lead.ts';
import { fromHash, toHash } from './state/hash.ts';
import { createSession } from './state/session.ts';
import { createStore } from './state/store.ts';
import type { ViewState } from './state/view-state.ts';
import { windowsAsked } from './state/windows-asked.ts';

const AS_OPENED = JSON.stringify([[], null]);

const store = createStore();
const session = createSession(() => new CaseWorker());
const listeners = new Set<() => void>();
const places = createPlaces(
  () => new LayoutWorker(),
  () => {
    for (const listener of listeners) listener();
  },
);

let shared = fromHash(location.hash);
let openCase = 0;
let asked = '';
let compared = 'null';
/** What of the state the open case was analyzed by. */
let analyzed = AS_OPENED;
let shownPeople: CaseView['people'] = [];
/** The open case, while its communities are those of one search. */
let sketch: CaseView | null = null;

/** A case that was just opened starts as the address says, if the address was made for it. */
session.subscribe(() => {
  const { view, opened, restored } = session.get();
  if (view === null) return;
  if (opened === openCase) {
    // The case was analyzed again: whoever is still there stays where they stand.
    if (view.people !== shownPeople) {
      const told = Object.fromEntries(shownPeople.map(({ id }, i) => [id, [places.x[i]!, places.y[i]!] as const]));
      shownPeople = view.people;
      places.restore(view, told);
    }
    if (sketch !== null && view.stage !== 'sketch') settle(sketch, view);
    return;
  }
  shownPeople = view.people;
  openCase = opened;
  sketch = view.stage === 'sketch' ? view : null;
  asked = '';
  compared = 'null';
  if (restored) places.restore(view, restored.places);
  else places.reset(view);
  analyzed = AS_OPENED;
  if (restored) store.restart(allowedState(restored.state));
  else store.restart(startOf(view));
});

/** As the address says, if it was made for this case; a large case starts with its communities folded. */
function startOf(view: CaseView): ViewState {
  const folded = { collapsed: foldedAtFirst(view) };
  if (shared.fingerprint !== view.fingerprint) return { ...startAtLead(location.hash, view), ...folded };
  // Addresses speak of the communities that all searches agree on.
  return view.stage === 'sketch' ? { ...shared.state, ...folded, hiddenCommunities: [] } : shared.state;
}

/** Communities that all searches agree on take the place of those of the first. */
function settle(before: CaseView, view: CaseView): void {
  sketch = null;
  const [started, starts] = [startOf(before), startOf(view)];
  store.amend(settleCommunities({ sketch: before.findings, settled: view.findings, started, starts }));
}

store.subscribe(() => {
  const { view, original } = session.get();
  if (!view) return;
  const state = store.get();
  if (JSON.stringify(state.without) !== (asked || '[]')) {
    asked = JSON.stringify(state.without);
    session.suppose(state.without);
  }
  const { judgements, communities } = state;
  if (view.canSuppose && JSON.stringify([judgements, communities]) !== analyzed) {
    analyzed = JSON.stringify([judgements, communities]);
    session.again(judgements, communities);
  }
  const times = windowsAsked(state, view);
  if (JSON.stringify(times) !== compared) {
    compared = JSON.stringify(times);
    session.compare(times);
  }
  if (sketch === null) history.replaceState(null, '', toHash(state, (original ?? view).fingerprint));
});

addEventListener('hashchange', () => {
  shared = fromHash(location.hash);
  const { view, original } = session.get();
  if (view && shared.fingerprint === (original ?? view).fingerprint) store.change(shared.state);
  else if (view && location.hash.includes('lead=')) store.change(startAtLead(location.hash, view));
});

render(
  <App
    store={store}
    session={session}
    places={places}
    onMoved={(listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }}
  />,
  document.getElementById('app')!,
);
startWith((origin) => session.open(origin));
