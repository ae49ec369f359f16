import { render } from 'preact';
import { App } from './app.tsx';
import CaseWorker from './case/case-worker.ts?worker&inline';
import LayoutWorker from './stage/layout-worker.ts?worker&inline';
import { createPlaces } from './stage/places.ts';
import { startWith } from './start-with.ts';
import { startAtLead } from './state/asked-lead.ts';
import { fromHash, toHash } from './state/hash.ts';
import { createSession } from './state/session.ts';
import { createStore } from './state/store.ts';
import { windowsAsked } from './state/windows-asked.ts';

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

/** A case that was just opened starts as the address says, if the address was made for it. */
session.subscribe(() => {
  const { view, opened } = session.get();
  if (view === null || opened === openCase) return;
  openCase = opened;
  asked = '';
  compared = 'null';
  places.reset(view);
  store.restart(shared.fingerprint === view.fingerprint ? shared.state : startAtLead(location.hash, view));
});

store.subscribe(() => {
  const { view } = session.get();
  if (!view) return;
  const state = store.get();
  if (JSON.stringify(state.without) !== (asked || '[]')) {
    asked = JSON.stringify(state.without);
    session.suppose(state.without);
  }
  const times = windowsAsked(state, view);
  if (JSON.stringify(times) !== compared) {
    compared = JSON.stringify(times);
    session.compare(times);
  }
  history.replaceState(null, '', toHash(state, view.fingerprint));
});

addEventListener('hashchange', () => {
  shared = fromHash(location.hash);
  const { view } = session.get();
  if (view && shared.fingerprint === view.fingerprint) store.change(shared.state);
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
